import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

interface Line {
  title: string;
  amount: string;
  state: 'WAITING' | 'CONFIRMED' | 'DECLINED' | 'PAID';
  reason: string | null;
  voucher: string | null;
  payee: string;
  matterNumber: string;
  viewerCanDecide: boolean;
}

let server: TestServer;
let office: Client;
let lines: Line[];
beforeAll(async () => {
  server = await startTestServer('jinping');
  office = await server.signIn('liaison-jinping');
  const fields = 'title amount state reason voucher payee matterNumber viewerCanDecide';
  lines = await asking(() => office, 2026).every<Line>('allowanceLines', 'year: 2026', fields);
});
afterAll(() => server.close());

const yuan = (some: readonly Line[]) => some.reduce((sum, { amount }) => sum + Number(amount), 0);

/** Committees and groups; a township or a court that settles a dispute earns nothing. */
const THEMSELVES = ['village-group', 'village-committee', 'mediation-committee'];

interface Dispute {
  number: string;
  kind: string;
  isMajor: boolean;
  outcome: string | null;
  state: string;
  settledBy: string | null;
}

test('every dispute that a committee settled itself earns 200 yuan and every major one 500, and nothing else does', async () => {
  const fields = 'number kind isMajor outcome state settledBy';
  const settled = (await asking(() => office, 2026).every<Dispute>('matters', 'year: 2026', fields)).filter(
    ({ outcome, state, settledBy }) =>
      outcome === 'SOLVED' && state === 'CLOSED' && THEMSELVES.includes(settledBy ?? ''),
  );
  const amounts = settled.map(({ number, kind, isMajor }) => [
    number,
    isMajor || kind === 'major-dispute' ? '500' : '200',
  ]);
  expect(lines.map(({ matterNumber, amount }) => [matterNumber, amount]).toSorted()).toEqual(amounts.toSorted());
  expect(new Set(amounts.map(([, amount]) => amount))).toEqual(new Set(['200', '500']));
});

test('the ledger adds up to what was confirmed and what was paid of it, committee by committee', async () => {
  const { allowanceSums } = await office.data('{ allowanceSums(year: 2026) { payee matters confirmed paid } }');
  const of = (...states: Line['state'][]) => lines.filter(({ state }) => states.includes(state));
  const sum = (name: 'confirmed' | 'paid' | 'matters') =>
    allowanceSums.reduce((total: number, each: Record<typeof name, string>) => total + Number(each[name]), 0);
  expect(sum('confirmed')).toBe(yuan(of('CONFIRMED', 'PAID')));
  expect(sum('paid')).toBe(yuan(of('PAID')));
  expect(sum('matters')).toBe(of('CONFIRMED', 'PAID').length);
  for (const state of ['WAITING', 'CONFIRMED', 'DECLINED', 'PAID'] as const) expect(of(state)).not.toEqual([]);
  for (const { reason } of of('DECLINED')) expect(reason).toContain('不属于自行调处');
  for (const { voucher } of of('PAID')) expect(voucher).toMatch(/^记字第/);
});

test('who confirmed an allowance is not offered to pay it; the cashier is', async () => {
  const cashier = await server.signIn('cashier-jinping');
  const query = '{ allowanceLines(year: 2026, first: 100) { nodes { state viewerCanDecide } } }';
  const confirmed = async (client: Client) =>
    (await client.data(query)).allowanceLines.nodes.filter(({ state }: Line) => state === 'CONFIRMED');
  expect(new Set((await confirmed(office)).map((line: Line) => line.viewerCanDecide))).toEqual(new Set([false]));
  expect(new Set((await confirmed(cashier)).map((line: Line) => line.viewerCanDecide))).toEqual(new Set([true]));
});
