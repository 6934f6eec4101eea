import type { Span } from './span.js';

/** Unbroken runs of the days among all days, both in order. A run that reaches the last day is still open. */
export function runsOf(allDays: readonly string[], days: ReadonlySet<string>): Span[] {
  const runs: Span[] = [];
  let run: Span | null = null;
  for (const day of allDays) {
    if (!days.has(day)) run = null;
    else if (run) run.endedOn = day;
    else {
      run = { startedOn: day, endedOn: day };
      runs.push(run);
    }
  }
  if (run) run.endedOn = null;
  return runs;
}
