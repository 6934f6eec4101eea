import { assignRaters, type Draw, type Drawn } from './assign-raters.js';
import type { Pair } from './panels.js';

/** Raters of one class, and how many of each panel come from it. */
export interface ClassOfDraw {
  key: string;
  raters: readonly string[];
  seats: number;
}

export interface DrawnByClass extends Drawn {
  /** Subjects for whom a class has too few, whether or not somebody else took the seat. */
  missingOfClass: { class: string; subject: string; count: number }[];
}

/** One class at a time, each as if it were a draw of its own, then the seats that are left, among everybody. */
export function drawByClass(draw: Draw, classes: readonly ClassOfDraw[]): DrawnByClass {
  const pairs: Pair[] = [];
  const missingOfClass: DrawnByClass['missingOfClass'] = [];
  for (const { key, raters, seats } of classes) {
    const subjects = draw.subjects.map(subject => ({
      ...subject,
      assigned: subject.assigned.filter(rater => raters.includes(rater)),
    }));
    const drawn = assignRaters({ ...draw, subjects, raters, perSubject: seats });
    pairs.push(...drawn.pairs);
    missingOfClass.push(...drawn.missing.map(each => ({ class: key, ...each })));
  }
  const seated = Map.groupBy(pairs, ({ subject }) => subject);
  const subjects = draw.subjects.map(subject => ({
    ...subject,
    assigned: [...subject.assigned, ...(seated.get(subject.key) ?? []).map(({ rater }) => rater)],
  }));
  const rest = assignRaters({ ...draw, subjects });
  return { pairs: [...pairs, ...rest.pairs], missing: rest.missing, missingOfClass };
}
