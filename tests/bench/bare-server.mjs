// The floor of the bench: no GraphQL, no framework, no ORM. One prepared statement a page, behind the same session
// check, transaction and tenant setting, on the same tables.
import { createHash } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { COMPARISON, RANKING, SESSION } from './bare-statements.mjs';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
pool.on('error', () => {});

async function readInside(jurisdictionId, statement, values) {
  const client = await pool.connect();
  try {
    await client.query(
      `begin isolation level repeatable read read only; select set_config('lianxin.jurisdiction', '${jurisdictionId}', true)`,
    );
    const { rows } = await client.query({ ...statement, values: [jurisdictionId, ...values] });
    await client.query('commit');
    return rows[0].page;
  } finally {
    client.release();
  }
}

async function answer(request) {
  const url = new URL(request.url, 'http://localhost');
  const token = /lianxin-session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const session = await pool.query({ ...SESSION, values: [createHash('sha256').update(token).digest()] });
  if (session.rows.length === 0) return null;
  const { jurisdiction_id: jurisdictionId } = session.rows[0];
  const year = Number(url.searchParams.get('year'));
  return url.pathname === '/rankings'
    ? readInside(jurisdictionId, RANKING, [year, url.searchParams.get('type')])
    : readInside(jurisdictionId, COMPARISON, [year, url.searchParams.getAll('measure')]);
}

const server = http.createServer(async (request, response) => {
  const page = await answer(request);
  response.writeHead(page ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify(page));
});
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${server.address().port}`));
process.on('disconnect', () => process.exit());
