import { dbOfClient } from '@lianxin/api/database/client-db.js';
import { recomputeYear } from '@lianxin/api/evaluations/recompute.js';
import { publishYear } from '@lianxin/api/evaluations/result/publish-year.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { evaluationOfType } from '@lianxin/api/programmes/programme.lookup.js';
import type { Client } from 'pg';
import { insertRows } from '../factories/bulk-insert.js';
import { atHour } from '../factories/days.js';
import { createIdentifiers } from '../factories/identifiers.js';
import { SEED, TEST_YEAR, YEAR_BEFORE, YEAR_BEFORE_PUBLISHED_ON } from '../scenarios/xisan/figures.js';
import { RATED_AT } from '../scenarios/xisan/judgements.js';
import type { Scenario } from '../scenarios/xisan/scenario.js';
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

/** Enters what the evaluators thought of the year before, for every criterion that the rubric leaves to them. */
async function rateYearBefore(client: Client, scenario: Scenario, programme: Programme): Promise<void> {
  const { jurisdiction, judgements } = scenario;
  const identify = createIdentifiers(SEED);
  const judged = new Map(judgements.map(judgement => [judgement.mandateId, judgement]));
  const evaluations = await evaluationsOf(client, jurisdiction.id, YEAR_BEFORE.year);
  const ratings = evaluations.flatMap(({ id: evaluationId, mandateId, type }) => {
    const judgement = judged.get(mandateId);
    if (!judgement) return [];
    const { raterId, share } = judgement;
    return manualCriteria(programme, type).map(criterion => ({
      jurisdictionId: jurisdiction.id,
      id: identify('rating', `${evaluationId}/${criterion.key}`, RATED_AT),
      evaluationId,
      criterion: criterion.key,
      raterId,
      points: pointsOf(share, criterion),
      ratedAt: RATED_AT,
      submittedAt: RATED_AT,
    }));
  });
  await insertRows(client, 'ratings', ratings);
}

/** Computes both years from the records and publishes the year before, each type under its own authority's minute. */
export async function computeFigures(client: Client, scenario: Scenario, programme: Programme): Promise<void> {
  const db = dbOfClient(client);
  const of = (year: number) => ({ jurisdictionId: scenario.jurisdiction.id, year, representativeIds: null });
  const publishedAt = new Date(atHour(YEAR_BEFORE_PUBLISHED_ON, 16));
  await recomputeYear(db, of(YEAR_BEFORE.year), publishedAt);
  await rateYearBefore(client, scenario, programme);
  await recomputeYear(db, of(YEAR_BEFORE.year), publishedAt);
  const minuteNumber = (type: string) => `${evaluationOfType(programme, type)!.authority['zh-CN']}纪要〔2026〕3号`;
  await publishYear(db, {
    jurisdictionId: scenario.jurisdiction.id,
    year: YEAR_BEFORE.year,
    minuteNumber,
    heldBackReason: '考评项尚未全部评定',
    at: publishedAt,
  });
  await recomputeYear(db, of(TEST_YEAR.year), new Date(atHour(TEST_YEAR.knownThrough, 20)));
}
