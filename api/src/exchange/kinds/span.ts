/** From a day to the last day on which it holds; null means that it still does. */
export interface Span {
  startedOn: string;
  endedOn: string | null;
}

export function holdsOn({ startedOn, endedOn }: Span, day: string): boolean {
  return startedOn <= day && (endedOn === null || endedOn >= day);
}

export function overlap(one: Span, other: Span): boolean {
  return (
    (other.endedOn === null || one.startedOn <= other.endedOn) &&
    (one.endedOn === null || other.startedOn <= one.endedOn)
  );
}

/** How a span is told. */
export function spanText({ startedOn, endedOn }: Span): string {
  return `${startedOn} – ${endedOn ?? '…'}`;
}
