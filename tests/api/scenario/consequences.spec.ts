import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

const FIELDS = `step counted rule { title authority after hearing noticeDays } mandate { id typeTitle }
  records { occurredOn title }
  consequence { state counted authority notice notifiedOn heardOn statement decision decidedBy decidedOn liftedReason records { occurredOn } }`;

let server: TestServer;
let office: Client;
let steps: Data[];
beforeAll(async () => {
  server = await startTestServer('wujiagang');
  office = await server.signIn('liaison-wujiagang');
  steps = await asking(() => office, 2026).every<Data>('dueSteps', 'year: 2026', FIELDS);
});
afterAll(() => server.close());

const begun = () => steps.filter(({ consequence }) => consequence);
const daysBetween = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

describe('what followed from absences without leave', () => {
  test('went from a reminder to a proposal, and stands at every state a step can have', () => {
    expect(new Set(begun().map(({ step }) => step))).toEqual(
      new Set(['reminder', 'criticism', 'interview', 'loss-of-mandate']),
    );
    expect(new Set(begun().map(({ consequence }) => consequence.state))).toEqual(
      new Set(['NOTIFIED', 'TAKEN', 'NOT_TAKEN', 'LIFTED']),
    );
  });

  test('rests on the absences of the roll, as many as the step asks for, each before the notice', () => {
    for (const { counted, rule, records, consequence } of begun()) {
      expect(consequence.counted).toBe(rule.after);
      expect(counted).toBeGreaterThanOrEqual(rule.after);
      const known = records.map(({ occurredOn }: Data) => occurredOn);
      for (const { occurredOn } of consequence.records) {
        expect(known).toContain(occurredOn);
        expect(occurredOn < consequence.notifiedOn).toBe(true);
      }
    }
  });

  test('kept notice and hearing, and the body that the programme names decided', () => {
    for (const { rule, consequence } of begun()) {
      expect(consequence.authority).toBe(rule.authority);
      if (!consequence.decidedOn) continue;
      expect(daysBetween(consequence.notifiedOn, consequence.decidedOn)).toBeGreaterThanOrEqual(rule.noticeDays);
      expect(consequence.heardOn !== null).toBe(rule.hearing);
      expect(consequence.decidedBy).toContain('示例');
    }
  });

  test('is no more than a proposal: every delegate is still in office', async () => {
    const { nodes } = (
      await office.data('{ representatives(type: "district-delegate", first: 1) { totalCount nodes { id } } }')
    ).representatives;
    expect(nodes).toHaveLength(1);
    expect(steps.filter(({ consequence }) => !consequence).length).toBeGreaterThan(0);
  });
});

describe('beside it', () => {
  test('of Party discipline only that a consent exists is recorded', async () => {
    const { priorConsents } = await office.data('{ priorConsents { nodes { title consentedBy number } } }');
    expect(priorConsents.nodes).toEqual([{ title: '纪律处分', consentedBy: '区纪委', number: '区纪函〔2026〕3号' }]);
  });

  test('honours keep to a fifth of each group, and who was told of a step has none', async () => {
    const honoured = await asking(() => server.visitor({ 'x-jurisdiction': 'wujiagang' }), 2026).every<{
      mandate: Data;
    }>('honours', 'year: 2026', 'title mandate { id group { id } }');
    expect(honoured.length).toBeGreaterThan(10);
    const groups = honoured.map(({ mandate }) => mandate.group.id);
    expect(new Set(groups).size).toBe(groups.length);
    const told = new Set(begun().map(({ mandate }) => mandate.id));
    expect(honoured.filter(({ mandate }) => told.has(mandate.id))).toEqual([]);
  });
});
