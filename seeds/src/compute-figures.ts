import { dbOfClient } from '@lianxin/api/database/client-db.js';
import { recomputeYear } from '@lianxin/api/evaluations/recompute.js';
import { publishYear } from '@lianxin/api/evaluations/result/publish-year.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { evaluationOfType, evaluationOfWardKind } from '@lianxin/api/programmes/programme.lookup.js';
import type { Client } from 'pg';
import { insertRows } from '../factories/bulk-insert.js';
import type { Evaluated, Publication, Scenario, ScenarioYear } from '../factories/scenario.js';
import { type ManualCriterion, manualCriteria } from './manual-criteria.js';

async function evaluationsOf(client: Client, jurisdictionId: string, year: number): Promise<Evaluated[]> {
  const { rows } = await client.query<Evaluated>(
    `select e.id, e.cycle_id as "cycleId", coalesce(e.mandate_id, e.ward_id) as "subjectId", c.type from evaluations e
      join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id
      where e.jurisdiction_id = $1 and c.year = $2 order by e.id`,
    [jurisdictionId, year],
  );
  return rows;
}

function pointsOf(share: number, { max, step }: ManualCriterion): string {
  return String(Math.round((share * Number(max)) / step) * step);
}

/** A scenario that is being loaded, with the rules it follows. */
interface Loading {
  client: Client;
  scenario: Scenario;
  programme: Programme;
}

/** Enters what the evaluators thought of a year, for every criterion that the rubric leaves to them. */
async function rateYear({ client, scenario, programme }: Loading, year: number, publication: Publication) {
  const { jurisdiction, identify } = scenario;
  const { judgements, ratedAt } = publication;
  const judged = new Map(judgements.map(judgement => [judgement.mandateId, judgement]));
  const evaluations = await evaluationsOf(client, jurisdiction.id, year);
  const ratings = evaluations.flatMap(({ id: evaluationId, subjectId, type }) => {
    const judgement = judged.get(subjectId);
    if (!judgement) return [];
    const { raterId, share } = judgement;
    return manualCriteria(programme, type).map(criterion => ({
      jurisdictionId: jurisdiction.id,
      id: identify('rating', `${evaluationId}/${criterion.key}`, ratedAt),
      evaluationId,
      criterion: criterion.key,
      raterId,
      points: pointsOf(share, criterion),
      ratedAt,
      submittedAt: ratedAt,
    }));
  });
  await insertRows(client, 'ratings', ratings);
}

/** Enters what raters of an open year have said; their evaluations have to be there first. */
async function reviewYear({ client, scenario }: Loading, year: number, review: NonNullable<ScenarioYear['review']>) {
  const { id: jurisdictionId } = scenario.jurisdiction;
  for (const [table, rows] of review(await evaluationsOf(client, jurisdictionId, year)))
    await insertRows(
      client,
      table,
      rows.map(row => ({ ...row, jurisdictionId })),
    );
}

/** Works a year out from its records; one that is over is rated and published, each type under its own authority's minute. */
async function computeYear(loading: Loading, scenarioYear: ScenarioYear): Promise<void> {
  const { year, computedAt, publication, review } = scenarioYear;
  const { client, scenario, programme } = loading;
  const jurisdictionId = scenario.jurisdiction.id;
  const db = dbOfClient(client);
  const at = new Date(computedAt);
  const recompute = () => recomputeYear(db, { jurisdictionId, year, representativeIds: null }, at);
  await recompute();
  if (review) await reviewYear(loading, year, review);
  if (publication) await rateYear(loading, year, publication);
  if (review || publication?.judgements.length) await recompute();
  if (!publication) return;
  const minuteNumber = (type: string) => {
    const rule = evaluationOfType(programme, type) ?? evaluationOfWardKind(programme, type);
    return `${rule!.authority['zh-CN']}纪要${publication.minuteNumber}`;
  };
  const heldBackReason = publication.heldBackReason ?? '考评项尚未全部评定';
  await publishYear(db, { jurisdictionId, year, minuteNumber, heldBackReason, at });
}

/** Computes the scenario's years one after the other: a later one may read the results of an earlier one. */
export async function computeFigures(client: Client, scenario: Scenario, programme: Programme): Promise<void> {
  for (const year of scenario.years) await computeYear({ client, scenario, programme }, year);
}
