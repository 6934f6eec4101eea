import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { type FactScope, keyList } from '../measures/fact-scope.js';
import { familyOf } from '../programmes/measures/measure-keys.js';
import type { Rubric } from '../programmes/programme.js';
import { readsOf } from '../programmes/rubric/rubric-reads.js';
import { composedGroups, readTurnout } from './ballots/turnout.query.js';
import { readPeriodMeasures } from './period-measures.query.js';
import type { Attributes, EarlierFact, MeasureFact, RatingFact, SubjectFacts } from './rubric/facts.js';
import { type SubjectRow, subjectIdOf } from './subject.query.js';
import { readEvents } from './subject-events.query.js';

const byEvaluation = <T>(rows: { evaluationId: string; told: T }[]): Map<string, T> =>
  new Map(rows.map(({ evaluationId, told }) => [evaluationId, told]));

const answer = sql`jsonb_strip_nulls(jsonb_build_object('criterion', r.criterion, 'group', r.rater_group,
  'rater', r.rater, 'period', nullif(r.period, ''), 'points', trim_scale(r.points)::text, 'category', r.category,
  'place', r.place, 'form', r.form, 'notApplicable', nullif(r.is_not_applicable, false), 'classes', r.classes))`;

/** The class of a named rater. Anonymous ballots have none, see `readTurnout`. */
const CLASS_OF_RATER = sql`(select array[k.class] from rater_classes k
  join evaluations e on e.jurisdiction_id = k.jurisdiction_id and e.cycle_id = k.cycle_id
  where k.jurisdiction_id = g.jurisdiction_id and e.id = g.evaluation_id and k.rater_group = g.rater_group
    and k.rater_id = g.rater_id)`;

/** What raters have submitted and anonymous ballots have said, by evaluation, in an order that tells nothing. */
async function readRatings(db: Db, jurisdictionId: string, ids: readonly string[]): Promise<Map<string, RatingFact[]>> {
  const columns = sql`evaluation_id, criterion, rater_group, period, points, category, place, form, is_not_applicable`;
  const { rows } = await sql<{ evaluationId: string; told: RatingFact[] }>`
    select evaluation_id, jsonb_agg(${answer} order by r.criterion, r.period, r.rater_group, r.rater) as told from (
      select ${columns}, rater_id::text as rater, ${CLASS_OF_RATER} as classes from ratings g
        where jurisdiction_id = ${jurisdictionId} and evaluation_id = any(${keyList(ids)}) and submitted_at is not null
      union all
      select ${columns}, paper_id::text, null from ballots b
        where jurisdiction_id = ${jurisdictionId} and evaluation_id = any(${keyList(ids)})
          and not exists (select from paper_counts p where p.jurisdiction_id = b.jurisdiction_id
            and p.id = b.paper_count_id and p.withdrawn_at is not null)
    ) r group by evaluation_id`.execute(db);
  return byEvaluation(rows);
}

type Corrections = NonNullable<SubjectFacts['corrections']>;

/** The newest correction of each line, by evaluation. */
async function readCorrections(db: Db, jurisdictionId: string, ids: readonly string[]) {
  const { rows } = await sql<{ evaluationId: string; told: Corrections }>`
    select evaluation_id, jsonb_object_agg(criterion, jsonb_build_object('points', points::text, 'reason', reason)) as told
    from (select distinct on (evaluation_id, criterion) evaluation_id, criterion, points, reason from score_corrections
      where jurisdiction_id = ${jurisdictionId} and evaluation_id = any(${keyList(ids)})
      order by evaluation_id, criterion, corrected_at desc, id desc) newest
    group by evaluation_id`.execute(db);
  return byEvaluation(rows);
}

/** Published results of the years before, of the same person and type or of the same ward; the last year first. */
async function readEarlier(db: Db, { jurisdictionId, year }: FactScope, ids: readonly string[]) {
  const { rows } = await sql<{ subjectId: string; told: EarlierFact[] }>`
    select coalesce(m.representative_id, e.ward_id) || '/' || c.type as subject_id, jsonb_agg(jsonb_build_object('year', c.year,
      'band', e.band, 'points', trim_scale(e.total_points)::text) order by c.year desc) as told
    from current_evaluations e
    join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id and c.year < ${year}
    left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
    where e.jurisdiction_id = ${jurisdictionId} and e.published_at is not null
      and coalesce(m.representative_id, e.ward_id) = any(${keyList(ids)})
    group by 1`.execute(db);
  return new Map(rows.map(({ subjectId, told }) => [subjectId, told]));
}

/** Totals of the year's evaluations of wards, with what they are out of. */
async function readWardPoints(db: Db, { jurisdictionId, year }: FactScope) {
  const { rows } = await sql<{ wardId: string; parentId: string | null; points: string | null; max: string }>`
    select e.ward_id, w.parent_id, trim_scale(e.total_points)::text as points,
      trim_scale(coalesce((e.outcome ->> 'scale')::numeric, e.applicable_max_points))::text as max
    from current_evaluations e
    join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id and c.year = ${year}
    join wards w on w.jurisdiction_id = e.jurisdiction_id and w.id = e.ward_id
    where e.jurisdiction_id = ${jurisdictionId}`.execute(db);
  return new Map(rows.map(row => [row.wardId, row]));
}

async function readParents(db: Db, jurisdictionId: string) {
  const rows = await db
    .selectFrom('wards')
    .select(['id', 'parentId'])
    .where('jurisdictionId', '=', jurisdictionId)
    .execute();
  return new Map(rows.map(({ id, parentId }) => [id, parentId]));
}

/** The frozen facts of those subjects of a cycle that are published while others still wait. */
export async function readFrozenFacts(db: Db, jurisdictionId: string, waiting: readonly SubjectRow[]) {
  const { rows } = await sql<{ facts: SubjectFacts }>`
    select facts from current_evaluations where jurisdiction_id = ${jurisdictionId} and published_at is not null
      and facts is not null and cycle_id = any(${keyList([...new Set(waiting.map(({ cycleId }) => cycleId))])})
    order by id`.execute(db);
  return rows.map(({ facts }) => facts);
}

/** An attribute `exempt` that the office has filled in says why somebody is listed without a place. */
function exemptionOf({ attributes: { exempt } }: SubjectRow): Pick<SubjectFacts, 'exempt'> {
  return typeof exempt === 'string' && exempt.trim() !== '' ? { exempt } : {};
}

/**
 * What the rubric reads of the measures: one without any facts counts nothing, of nothing. What only wards have does not
 * apply to a person, and what nobody has reported is left out, so that it stays open.
 */
function measuresRead(rubric: Rubric, measures: SubjectRow['measures'], isPerson: boolean) {
  const read: Record<string, MeasureFact | null> = {};
  for (const key of readsOf(rubric).measures) {
    const family = familyOf(key.split('@')[0]!);
    const told = measures[key];
    if (family?.wardsOnly && isPerson) read[key] = null;
    else if (told) read[key] = { numerator: told[0], denominator: told[1] };
    else if (!family?.isReported) read[key] = { numerator: '0', denominator: family?.rate ? '0' : null };
  }
  return read;
}

/** Whose results of other years are theirs: a person's, whatever the mandate, or a ward's. */
const whoseResults = ({ representativeId, wardId }: SubjectRow): string => representativeId ?? wardId;

/** The facts of subjects that are scored with one rubric: what it reads and nothing else. */
export async function readFacts(db: Db, scope: FactScope, rubric: Rubric, subjects: readonly SubjectRow[]) {
  const reads = readsOf(rubric);
  const { jurisdictionId, year, asOf } = scope;
  const ids = subjects.flatMap(({ evaluationId }) => evaluationId ?? []);
  // While people still rate, what others gave must not show in anybody's points.
  const rated = subjects.flatMap(({ evaluationId, phase }) => (phase === 'RATING' ? [] : (evaluationId ?? [])));
  const ratings = await readRatings(db, jurisdictionId, rated);
  const turnout = await readTurnout(db, jurisdictionId, rated, composedGroups(rubric));
  const corrections = await readCorrections(db, jurisdictionId, ids);
  const events = await readEvents(db, scope, reads.eventKinds, subjects);
  const inParts = await readPeriodMeasures(db, scope, reads.measures, subjects);
  const earlier = reads.earlier ? await readEarlier(db, scope, subjects.map(whoseResults)) : null;
  const wards = reads.inherits.length > 0 ? await readWardPoints(db, scope) : null;
  const parents = reads.inherits.includes('parent-ward') ? await readParents(db, jurisdictionId) : null;
  const inherited = (wardId: string | null | undefined) => {
    const ward = wardId ? wards!.get(wardId) : undefined;
    return ward === undefined ? null : ward.points === null ? undefined : { points: ward.points, max: ward.max };
  };
  return subjects.map((subject): SubjectFacts => {
    const given = ratings.get(subject.evaluationId ?? '');
    const voted = turnout.get(subject.evaluationId ?? '');
    const corrected = corrections.get(subject.evaluationId ?? '');
    return {
      measures: measuresRead(
        rubric,
        { ...subject.measures, ...inParts.get(subjectIdOf(subject)) },
        subject.mandateId !== null,
      ),
      ...(reads.eventKinds.length > 0 && { events: events.get(subjectIdOf(subject)) ?? [] }),
      ...(given && { ratings: given }),
      ...(voted && { turnout: voted }),
      ...(corrected && { corrections: corrected }),
      ...(reads.attributes && { attributes: subject.attributes as Attributes }),
      ...exemptionOf(subject),
      ...(earlier && { year, earlier: earlier.get(`${whoseResults(subject)}/${subject.type}`) ?? [] }),
      ...(reads.periods && { year, through: asOf }),
      ...(wards && {
        inherited: JSON.parse(
          JSON.stringify({
            ward: inherited(subject.wardId),
            ...(parents && { 'parent-ward': inherited(parents.get(subject.wardId)) }),
          }),
        ),
      }),
    };
  });
}
