import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { walkTo } from './cycle-walk.js';
import { programmeRated, ratingRoom } from './rating-room.js';

const RATERS = `    raters:
      - { key: households, title: { zh-CN: 群众, en: Households }, ballot: anonymous }`;
const CRITERIA = `      - key: satisfaction
        title: { zh-CN: 群众满意度, en: Satisfaction }
        max: 10
        rule: ratings
        ballot:
          kind: categories
          categories:
            - { key: good, title: { zh-CN: 满意, en: Good }, points: 10 }
            - { key: fair, title: { zh-CN: 基本满意, en: Fair }, points: 6 }
            - { key: poor, title: { zh-CN: 不满意, en: Poor }, points: 0 }
        groups:
          - { group: households, weight: 1, quorum: 2, belowQuorum: undecided }`;

export const HOUSEHOLDS = programmeRated(RATERS, CRITERIA);

export const CAST = 'mutation ($input: CastBallotsInput!) { castBallots(input: $input) }';
const BALLOT = `query ($code: String!) { ballot(code: $code) { groupTitle isWhole cycle { typeTitle year }
  subjects { evaluationId name wardName isCast criteria { key kind from to choices { key title } } } } }`;

/** A township whose households vote on An, Bo and Chen with codes, in the phase of rating. */
export async function ballotBox(server: TestServer, programme = HOUSEHOLDS, group = 'households') {
  const room = await ratingRoom(server, programme);
  const { office, story, cycleId } = room;
  await walkTo(office, story, 'RATING');
  const visitor = story.visitor();
  const codes = async (count: number): Promise<string[]> =>
    (await act(office, 'issueBallotCodes', { cycleId, group, count }, 'codes')).codes;
  const open = (code: string, client: Client = visitor) => client.data(BALLOT, { code });
  const [first] = await codes(1);
  const { subjects } = (await open(first!)).ballot;
  const ids = Object.fromEntries(subjects.map(({ name, evaluationId }: Data) => [name, evaluationId]));

  const vote = (name: string, category: string) => ({
    evaluationId: ids[name],
    answers: [{ criterion: 'satisfaction', category }],
  });
  const cast = (code: string, ballots: object[], client: Client = visitor) =>
    client.execute(CAST, { input: { code, ballots } });
  /** By which code, rule and field a ballot is refused; how many were cast when it is not. */
  async function outcome(code: string, ballots: object[], client: Client = visitor): Promise<Data> {
    const { data, errors } = await cast(code, ballots, client);
    if (!errors?.[0]) return data.castBallots;
    const { code: kind, reason, field } = errors[0].extensions;
    return { code: kind, reason, field };
  }
  return { ...room, group: { cycleId, group }, visitor, codes, open, ids, vote, cast, outcome };
}

export type BallotBox = Awaited<ReturnType<typeof ballotBox>>;
