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
  matter: { kindTitle: string; outcome: string };
  viewerCanDecide: boolean;
}

let server: TestServer;
let office: Client;
let lines: Line[];
beforeAll(async () => {
  server = await startTestServer('jinping');
  office = await server.signIn('liaison-jinping');
  const fields = 'title amount state reason voucher payee matter { kindTitle outcome } viewerCanDecide';
  lines = await asking(() => office, 2026).every<Line>('allowanceLines', 'year: 2026', fields);
});
afterAll(() => server.close());

const yuan = (some: readonly Line[]) => some.reduce((sum, { amount }) => sum + Number(amount), 0);

test('every dispute that a committee settled itself earns 200 yuan and every major one 500, and nothing else does', async () => {
  const disputes = await asking(() => office, 2026).every<{ kindTitle: string; outcome: string | null; state: string }>(
    'matters',
    'year: 2026',
    'kindTitle outcome state',
  );
  const settled = (kind: string) =>
    disputes.filter(({ kindTitle, outcome, state }) => kindTitle === kind && outcome === 'SOLVED' && state === 'CLOSED')
      .length;
  const earned = (kind: string, amount: string) =>
    lines.filter(line => line.matter.kindTitle === kind && line.amount === amount).length;
  expect(earned('矛盾纠纷', '200')).toBe(settled('矛盾纠纷'));
  expect(earned('重大矛盾纠纷', '500')).toBe(settled('重大矛盾纠纷'));
  expect(lines).toHaveLength(settled('矛盾纠纷') + settled('重大矛盾纠纷'));
  expect(Math.min(settled('矛盾纠纷'), settled('重大矛盾纠纷'))).toBeGreaterThan(0);
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
