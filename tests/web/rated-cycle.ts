import { readFileSync } from 'node:fs';
import { act } from '../testkit/act.js';
import type { Client, Data } from '../testkit/client.js';
import type { TestServer } from '../testkit/server.js';

const FILE = readFileSync(new URL('../../seeds/programmes/xisan.yaml', import.meta.url), 'utf8');

const RATERS = `    raters:
      - key: households
        title: { zh-CN: 联系户, en: Linked households }
        ballot: anonymous
        classes:
          - { key: villagers, title: { zh-CN: 村民, en: Villagers } }
          - { key: traders, title: { zh-CN: 商户, en: Traders } }
      - { key: assembly, title: { zh-CN: 镇代表大会, en: Assembly }, ballot: anonymous }
    criteria:
      - key: fixed-days`;

const RATED = `      - key: organisation
        title: { zh-CN: 群众满意度, en: Satisfaction }
        max: 4
        rule: ratings
        guidance: { zh-CN: 这一年他（她）帮群众办事怎么样。, en: How they helped people this year. }
        ballot:
          kind: categories
          categories:
            - { key: good, title: { zh-CN: 满意, en: Good }, points: 4 }
            - { key: fair, title: { zh-CN: 基本满意, en: Fair }, points: 2 }
            - { key: poor, title: { zh-CN: 不满意, en: Poor }, points: 0 }
        groups:
          - group: households
            weight: 0.6
            composition: [{ class: villagers, atLeast: 0.5 }]
            belowQuorum: redistribute
          - { group: evaluator, weight: 0.4, quorum: 2, belowQuorum: undecided }
      - key: order
        title: { zh-CN: 大会排序, en: Order of the assembly }
        max: 6
        rule: ratings
        ballot: { kind: order, points: [6, 4, 2] }
        groups:
          - { group: assembly, weight: 1, belowQuorum: zero }
`;

/** The demonstration's programme with households and an assembly that vote where the evaluators judged. */
const PROGRAMME = FILE.replace('    criteria:\n      - key: fixed-days', RATERS).replace(
  FILE.slice(FILE.indexOf('      - key: organisation'), FILE.indexOf('    bonus:')),
  RATED,
);

async function cycleOf(office: Client, type: string): Promise<Data> {
  const { evaluationCycles } = await office.data(
    'query { evaluationCycles(year: 2026, first: 100) { nodes { id version type } } }',
  );
  return evaluationCycles.nodes.find((cycle: Data) => cycle.type === type);
}

/** The cycle of a type of the demonstration, in the phase of rating; answers its id. */
export async function cycleInRating(office: Client, type = 'league-representative'): Promise<string> {
  for (const to of ['SELF_REPORT', 'RATING']) {
    const { id: cycleId, version } = await cycleOf(office, type);
    await act(office, 'moveCycle', { cycleId, version, to, announcement: '开始评议' });
  }
  return (await cycleOf(office, type)).id;
}

/** The same under a programme in which households and an assembly vote by codes and on paper. */
export async function cycleWithBallots(server: TestServer, office: Client): Promise<string> {
  await act(office, 'adoptProgramme', { fileName: 'xisan.yaml', sourceText: PROGRAMME, basedOnVersion: 1 }, 'version');
  await server.runPendingTasks();
  return cycleInRating(office);
}
