import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../context.js';
import { cycleById, cyclesFound } from '../evaluations/cycle.query.js';
import type { EvaluationRow } from '../evaluations/evaluation.query.js';
import { keyList } from '../measures/fact-scope.js';
import { type StandingRow, standingsOf } from './standing.query.js';

/** Loads the standing of evaluations, of any number of peer groups in one statement. */
export function standingOfEvaluation(context: Context) {
  return new DataLoader<EvaluationRow, StandingRow | null, string>(
    async evaluations => {
      const cycleIds = [...new Set(evaluations.map(({ cycleId }) => cycleId))];
      const cycles = cyclesFound(await context.once(cycleById).loadMany(cycleIds));
      const { rows } = await sql<StandingRow>`select * from ${await standingsOf(context, cycles)} standings
        where evaluation_id = any(${keyList(evaluations.map(({ id }) => id))})`.execute(await context.read());
      const standings = new Map(rows.map(row => [row.evaluationId, row]));
      return evaluations.map(({ id }) => standings.get(id) ?? null);
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
