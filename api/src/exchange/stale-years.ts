import type { Db } from '../database/reading.js';
import { markStale } from '../queue/enqueue.js';
import type { Span } from './kinds/span.js';

/** More people than this are quicker worked out all at once. */
const MOST_NAMED = 500;

/** Whose figures of which years follow no longer from the facts once a file is imported. */
export class StaleYears {
  private readonly people = new Map<number, Set<string> | null>();

  constructor(private readonly today: string) {}

  /** A fact of one person on one day. */
  on(day: string, representativeId: string): void {
    const year = Number(day.slice(0, 4));
    const people = this.people.get(year);
    if (people === null) return;
    this.people.set(year, (people ?? new Set()).add(representativeId));
  }

  /** A fact of one person that holds for a while. */
  during({ startedOn, endedOn }: Span, representativeId: string): void {
    const last = endedOn !== null && endedOn < this.today ? endedOn : this.today;
    for (let year = Number(startedOn.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
      this.on(String(year), representativeId);
  }

  /** A fact that counts for everybody of the year. */
  everybody(day: string): void {
    this.people.set(Number(day.slice(0, 4)), null);
  }

  /** Puts the working out into the queue; the last thing an import does, because the queue's entry stays locked till the end. */
  async enqueue(db: Db, jurisdictionId: string): Promise<void> {
    for (const [year, people] of this.people) {
      const representativeIds = people === null || people.size > MOST_NAMED ? null : [...people];
      await markStale(db, { jurisdictionId, year, representativeIds });
    }
  }
}
