import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { programmeInForce, programmeVersionById } from '../jurisdictions/programme-in-force.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { readPage } from '../shared/paging.js';
import { EvaluationSubject, ruleFor, type SubjectsOfCycle } from './evaluation-subject.js';

export function selectCycles(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('evaluationCycles')
    .selectAll('evaluationCycles')
    .where('evaluationCycles.jurisdictionId', '=', jurisdictionId);
}

type Selected = Awaited<ReturnType<ReturnType<typeof selectCycles>['executeTakeFirstOrThrow']>>;

/** A cycle as the viewer sees it: who answers for one ward sees the spread of points within that ward. */
export type CycleRow = Selected & { wardId: string | null };

const seenBy =
  ({ viewer }: Context) =>
  (row: Selected): CycleRow => ({ ...row, wardId: viewer?.wardId ?? null });

/** Loads cycles by id. */
export function cycleById(context: Context) {
  return batchByKey<CycleRow>(
    async ids => {
      const cycles = selectCycles(await context.read(), context.jurisdiction.id);
      return (await cycles.where('id', 'in', [...ids]).execute()).map(seenBy(context));
    },
    row => row.id,
  );
}

export const cycleKey = ({ year, subject, type }: SubjectsOfCycle & { year: number }): string =>
  `${year} ${subject} ${type}`;

/** Loads cycles by year and whom they evaluate, written as `cycleKey` does. */
export function cycleByKey(context: Context) {
  return batchByKey<CycleRow>(async keys => {
    const cycles = selectCycles(await context.read(), context.jurisdiction.id);
    const isNamed: RawBuilder<boolean> = sql`concat(year, ' ', subject, ' ', type) = any(${[...keys]}::text[])`;
    return (await cycles.where(isNamed).execute()).map(seenBy(context));
  }, cycleKey);
}

/** The cycles among what a loader answered. */
export function cyclesFound(loaded: readonly (CycleRow | Error | null)[]): CycleRow[] {
  return loaded.filter(cycle => cycle !== null && !(cycle instanceof Error)) as CycleRow[];
}

/** A year and whom it evaluates, by the key of a representative type or of a kind of ward. */
export interface PeerGroup {
  year: number;
  type: string;
  /** Which of the two the key is; left out a type, else a kind: nobody is ranked across them. */
  subject?: EvaluationSubject | null;
}

/** The cycle of a peer group; refused when there is none. */
export async function cycleOfPeers(context: Context, { year, type, subject }: PeerGroup): Promise<CycleRow> {
  const subjects = subject ? [subject] : Object.values(EvaluationSubject);
  const keys = subjects.map(each => cycleKey({ year, subject: each, type }));
  const [cycle] = cyclesFound(await context.once(cycleByKey).loadMany(keys));
  if (cycle) return cycle;
  throw new NotFound('EvaluationCycle', `${year} ${type}`, 'year');
}

/** A page of cycles: the newest year first, representatives before wards, in the order of the programme. */
export async function readCycles(context: Context, year: number | undefined, page: PageArgs) {
  const { programme } = await context.once(programmeInForce);
  // Keys of a programme are kebab-case, so they cannot leave the literal.
  const [types, kinds] = [programme.representativeTypes, programme.wards.kinds].map(words =>
    words.map(({ key }) => key).join(','),
  );
  const among = (keys: string | undefined) =>
    `coalesce(array_position('{${keys}}'::text[], evaluation_cycles.type), 1000)`;
  const place = `case evaluation_cycles.subject when 'WARD' then 2000 + ${among(kinds)} else ${among(types)} end`;
  let query = selectCycles(await context.read(), context.jurisdiction.id).select(sql.raw(place).as('place'));
  if (year !== undefined) query = query.where('year', '=', year);
  const cycles = await readPage(
    query,
    [
      { expression: 'evaluation_cycles.year', property: 'year', descending: true },
      { expression: place, property: 'place' },
      { expression: 'evaluation_cycles.id', property: 'id' },
    ],
    page,
  );
  const edges = cycles.edges.map(({ cursor, node }) => ({ cursor, node: seenBy(context)(node) }));
  return { ...cycles, edges, nodes: edges.map(({ node }) => node) };
}

/** The version of the programme under which a cycle runs. */
export async function versionOfCycle(context: Context, { programmeVersionId }: Pick<CycleRow, 'programmeVersionId'>) {
  return (await context.once(programmeVersionById).load(programmeVersionId))!;
}

/** The rubric and the authority of a cycle; who left the programme keeps those of its own version. */
export async function ruleOfCycle(context: Context, cycle: CycleRow) {
  const { programme } = await versionOfCycle(context, cycle);
  return ruleFor(programme, cycle)!;
}
