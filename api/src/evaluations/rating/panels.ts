/** A subject to be rated: who may not rate it, and who does already. */
export interface PanelSubject {
  key: string;
  barred: readonly string[];
  assigned: readonly string[];
}

/** One rater of one subject. */
export interface Pair {
  subject: string;
  rater: string;
}

/** Who rates whom while a draw is made. Pairs that stood before it count, and are never taken apart. */
export class Panels {
  private readonly barred: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly standing: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly ratersOf: Map<string, Set<string>>;
  private readonly subjectsOf = new Map<string, Set<string>>();

  constructor(
    subjects: readonly PanelSubject[],
    readonly raters: readonly string[],
  ) {
    this.barred = new Map(subjects.map(({ key, barred }) => [key, new Set(barred)]));
    this.standing = new Map(subjects.map(({ key, assigned }) => [key, new Set(assigned)]));
    this.ratersOf = new Map(subjects.map(({ key }) => [key, new Set()]));
    for (const rater of raters) this.subjectsOf.set(rater, new Set());
    for (const { key, assigned } of subjects) for (const rater of assigned) this.add({ subject: key, rater });
  }

  add({ subject, rater }: Pair): void {
    this.ratersOf.get(subject)!.add(rater);
    const subjects = this.subjectsOf.get(rater) ?? new Set();
    this.subjectsOf.set(rater, subjects.add(subject));
  }

  remove({ subject, rater }: Pair): void {
    this.ratersOf.get(subject)!.delete(rater);
    this.subjectsOf.get(rater)!.delete(subject);
  }

  size(subject: string): number {
    return this.ratersOf.get(subject)!.size;
  }

  load(rater: string): number {
    return this.subjectsOf.get(rater)?.size ?? 0;
  }

  subjectsRatedBy(rater: string): ReadonlySet<string> {
    return this.subjectsOf.get(rater) ?? new Set();
  }

  mayRate({ subject, rater }: Pair): boolean {
    return !this.ratersOf.get(subject)!.has(rater) && !this.barred.get(subject)!.has(rater);
  }

  isDrawn({ subject, rater }: Pair): boolean {
    return !this.standing.get(subject)!.has(rater);
  }

  pairs(): Pair[] {
    return [...this.ratersOf].flatMap(([subject, raters]) => [...raters].map(rater => ({ subject, rater })));
  }
}
