import { dbOfClient } from '@lianxin/api/database/client-db.js';
import { recomputeYear } from '@lianxin/api/evaluations/recompute.js';
import { publishYear } from '@lianxin/api/evaluations/result/publish-year.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { evaluationOfType } from '@lianxin/api/programmes/programme.lookup.js';
import type { Client } from 'pg';
import { insertRows } from '../factories/bulk-insert.js';
import type { Publication, Scenario, ScenarioYear } from '../factories/scenario.js';
import { type ManualCriterion, manualCriteria } from './manual-criteria.js';

interface OpenEvaluation {
  id: string;
  mandateId: string;
  type: string;
}

async function evaluationsOf(client: Client, jurisdictionId: string, year: number): Promise<OpenEvaluation[]> {
  const { rows } = await client.query<OpenEvaluation>(
    `select e.id, e.mandate_id as "mandateId", c.type from evaluations e
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
  const ratings = evaluations.flatMap(({ id: evaluationId, mandateId, type }) => {
    const judgement = judged.get(mandateId);
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

/** Works a year out from its records; one that is over is rated and published, each type under its own authority's minute. */
async function computeYear(loading: Loading, { year, computedAt, publication }: ScenarioYear): Promise<void> {
  const { client, scenario, programme } = loading;
  const jurisdictionId = scenario.jurisdiction.id;
  const db = dbOfClient(client);
  const at = new Date(computedAt);
  await recomputeYear(db, { jurisdictionId, year, representativeIds: null }, at);
  if (!publication) return;
  await rateYear(loading, year, publication);
  await recomputeYear(db, { jurisdictionId, year, representativeIds: null }, at);
  const minuteNumber = (type: string) =>
    `${evaluationOfType(programme, type)!.authority['zh-CN']}纪要${publication.minuteNumber}`;
  await publishYear(db, { jurisdictionId, year, minuteNumber, heldBackReason: '考评项尚未全部评定', at });
}

/** Computes the scenario's years one after the other: a later one may read the results of an earlier one. */
export async function computeFigures(client: Client, scenario: Scenario, programme: Programme): Promise<void> {
  for (const year of scenario.years) await computeYear({ client, scenario, programme }, year);
}
