// How much a page costs of what it would cost on a bare server: medians of interleaved requests, as a ratio.
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '@lianxin/api/database/embedded-postgres.js';
import { appUrl, migrate } from '@lianxin/api/database/migrate.js';
import { loadDemo } from '@lianxin/seeds/load-demo.js';
import { benchMatching } from './match.mjs';
import { benchScoring } from './score.mjs';

const ROUNDS = 200;
const WARM_UP = 40;
const YEAR = 2026;
const TYPE = 'villagers-representative';
const MEASURES = ['attendance.rate', 'pledges.confirmed', 'households.visited'];

const RANKING = `query ($year: Int!, $type: String!) {
  rankings(year: $year, type: $type, first: 50) { totalCount nodes {
    rank points movement pointsChange
    evaluation { id band scoredMaxPoints mandate { representative { name } ward { name } } }
  } }
}`;
const COMPARISON = `query ($year: Int!, $measures: [String!]!) {
  wardComparison(year: $year, measures: $measures) {
    total { figures { measure numerator denominator rate previous { numerator denominator } } }
    rows { ward { name kind } figures { measure numerator denominator rate previous { numerator denominator } } }
  }
}`;

function startChild(file, argument) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [argument], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise(resolve => child.once('exit', resolve));
  const stop = () => {
    child.disconnect();
    return gone;
  };
  return new Promise(resolve => child.once('message', url => resolve({ url, stop })));
}

async function signIn(url) {
  const query = 'mutation { signIn(username: "leader", password: "lianxin-demo") { role } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.headers.getSetCookie()[0].split(';')[0];
}

function graphql(url, cookie, query, variables) {
  const body = JSON.stringify({ query, variables });
  return () =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body });
}

async function timed(request) {
  const start = performance.now();
  const response = await request();
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(text.slice(0, 500));
  return performance.now() - start;
}

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function compare(name, ours, floor) {
  const times = { ours: [], floor: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const pair = { ours: await timed(ours), floor: await timed(floor) };
    if (round < 0) continue;
    times.ours.push(pair.ours);
    times.floor.push(pair.floor);
  }
  const [a, b] = [median(times.ours), median(times.floor)];
  process.stdout.write(
    `${name.padEnd(16)} ${a.toFixed(2)} ms   bare ${b.toFixed(2)} ms   ratio ${(a / b).toFixed(2)}\n`,
  );
}

benchScoring();
await benchMatching();
const folder = await mkdtemp(join(tmpdir(), 'lianxin-bench-'));
const database = await startEmbeddedPostgres({ folder, durable: false });
try {
  await migrate(database.url);
  await loadDemo(database.url, () => {}, ['xisan']);
  const api = await startChild('./api-server.mjs', database.url);
  const bare = await startChild('./bare-server.mjs', appUrl(database.url));
  const cookie = await signIn(api.url);
  const floor = path => () => fetch(`${bare.url}${path}`, { headers: { cookie } });
  const measures = MEASURES.map(measure => `&measure=${measure}`).join('');
  await compare(
    'ranking page',
    graphql(api.url, cookie, RANKING, { year: YEAR, type: TYPE }),
    floor(`/rankings?year=${YEAR}&type=${TYPE}`),
  );
  await compare(
    'ward comparison',
    graphql(api.url, cookie, COMPARISON, { year: YEAR, measures: MEASURES }),
    floor(`/wards?year=${YEAR}${measures}`),
  );
  await Promise.all([api.stop(), bare.stop()]);
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
