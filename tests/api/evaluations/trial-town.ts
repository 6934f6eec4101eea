import { readFileSync } from 'node:fs';
import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import { peers } from '../standings/peers.js';

const TYPE = 'villagers-representative';
const fixture = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');

export const ROWS = `subjectName ward { name } evaluation { id } pointsChange placesGained bandCause isRecordChanged otherChange
  before { totalPoints rank band } after { totalPoints provisionalPoints scoredMaxPoints rank band bandTitle }
  lines { key title pointsBefore pointsAfter change reasonBefore reasonAfter }`;
export const COMPARISON = `beforeVersion isBeforeStanding afterVersion subjectCount undecidedCount movedCount pointsChangedCount
  placeChangedCount bandChangedCount recordsChangedCount bands { band before after } otherParts
  gaps { key title undecidedCount reason isUnrecorded } largest { subjectName pointsChange }
  rows(part: $part, sort: $sort, first: 100) { totalCount nodes { ${ROWS} } }`;
export const TRIAL = `query ($sourceText: String!, $year: Int!, $type: String!, $against: Int, $part: ComparisonPart, $sort: ComparisonSort) {
  rubricTrial(sourceText: $sourceText, year: $year, type: $type, against: $against) {
    check { problemCount problems { line path found } } comparison { ${COMPARISON} } } }`;

/** Four people whose points are pledge items: three ones are 50 of the 60 points that apply. */
export async function trialTown(server: TestServer) {
  const town = await peers(server, { 安: { now: 10 }, 柏: { now: 5 }, 陈: { now: 2 }, 丁: { now: 0 } });
  const office = await town.story.user('LIAISON_OFFICE');
  const file = fixture.replaceAll('2026', String(town.story.year));
  const variables = (rest: Data): Data => ({ year: town.story.year, type: TYPE, ...rest });
  const trial = async (sourceText: string, rest: Data = {}, client: Client = office): Promise<Data> =>
    (await client.data(TRIAL, variables({ sourceText, ...rest }))).rubricTrial;
  const tried = async (sourceText: string, rest: Data = {}, client: Client = office): Promise<Data> =>
    (await trial(sourceText, rest, client)).comparison;
  /** The file with half of the pledge items enough for all points. */
  const generous = file.replace(/(- key: three-ones\n(?: {8}.*\n)*)/, '$1        to: 0.5\n');
  return { ...town, office, file, generous, variables, trial, tried };
}

export type TrialTown = Awaited<ReturnType<typeof trialTown>>;

export const names = ({ rows }: Data): string[] => rows.nodes.map(({ subjectName }: Data) => subjectName);
export const rowOf = ({ rows }: Data, name: string): Data => rows.nodes.find((row: Data) => row.subjectName === name);
