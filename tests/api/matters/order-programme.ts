import { readFileSync } from 'node:fs';

const word = (key: string) => `{ key: ${key}, title: { zh-CN: ${key}, en: ${key} } }`;
const list = (keys: string[]) => `[${keys.map(word).join(', ')}]`;

const WHOLE_WAY = ['RAISED', 'REGISTERED', 'DISPATCHED', 'RETURNED', 'ACCEPTED', 'HANDLING', 'ANSWERED', 'RATED'];

/** Kinds of matters as different places have them: dispatched orders, small things of a grid, disputes, joint motions. */
const MATTERS = `
matters:
  topics: ${list(['roads', 'water'])}
  sources: ${list(['hotline'])}
  kinds:
    - key: suggestion
      title: { zh-CN: 意见建议, en: Suggestion }
      states: ${list(['RAISED', 'REGISTERED', 'ANSWERED', 'REOPENED', 'CLOSED'])}
      limits: { register: P3D, answer: P30D }
      steps: [{ key: MERGE, by: [office, leader] }]
      outcomes: ${list(['SOLVED', 'CANNOT'])}
    - key: order
      title: { zh-CN: 点单, en: Order }
      states: ${list([...WHOLE_WAY, 'REOPENED', 'CLOSED'])}
      steps: [{ key: DISPATCH, title: { zh-CN: 派单, en: Dispatch } }, { key: ACCEPT, title: { zh-CN: 接单, en: Take the order } }]
      limits: { register: P1D, dispatch: P2D, accept: P2D, return: P3D, answer: P10D, rate: P7D, close: P30D, reopen: P28D }
      outcomes: ${list(['SOLVED', 'PLANNED'])}
      topic: required
      owner: { wardKinds: [village], groups: true }
      ratings: [{ key: good, title: { zh-CN: 满意, en: Satisfied }, isGood: true }, { key: bad, title: { zh-CN: 不满意, en: Not satisfied }, isGood: false }]
    - key: trouble
      title: { zh-CN: 小事, en: Trouble }
      states: ${list(['RAISED', 'ACCEPTED', 'HANDLING', 'ANSWERED', 'CLOSED'])}
      limits: { accept: P1D, answer: { workdays: 9 } }
      outcomes: ${list(['SOLVED'])}
      steps: [{ key: CLOSE, by: [raiser] }]
      owner: { answeredBy: [party-delegate] }
      levels: [{ wardKind: village, within: P3D }, { wardKind: township, wholeNetwork: true }]
    - key: dispute
      title: { zh-CN: 纠纷, en: Dispute }
      states: ${list(['RAISED', 'ANSWERED'])}
      outcomes: ${list(['SOLVED', 'CANNOT'])}
      settledBy: [{ key: committee, title: { zh-CN: 村调委会, en: Village committee }, self: true }, { key: court, title: { zh-CN: 法院, en: Court } }]
    - key: motion
      title: { zh-CN: 提案, en: Motion }
      states: ${list(['RAISED', 'ANSWERED'])}
      outcomes: ${list(['SOLVED'])}
      raisedBy: [representative]
      authors: { least: 2, most: 3 }

eventKinds:`;

/** The programme of the fixtures with these kinds in place of its own. */
export function orderProgramme(): string {
  const text = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
  const from = text.indexOf('\nmatters:');
  const until = text.indexOf('\neventKinds:');
  return `${text.slice(0, from)}${MATTERS}${text.slice(until + '\neventKinds:'.length)}`;
}
