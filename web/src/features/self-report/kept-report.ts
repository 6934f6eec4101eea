export type Texts = Readonly<Record<string, string>>;

/** What was written on this device and has not reached the server. */
interface Kept {
  /** Of the report it was written on; null when there was none. */
  version: number | null;
  texts: Texts;
}

const nameOf = (evaluationId: string): string => `self-report ${evaluationId}`;

export function keepOnDevice(evaluationId: string, kept: Kept): void {
  try {
    localStorage.setItem(nameOf(evaluationId), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing loses no more than it did before.
  }
}

export function forgetOnDevice(evaluationId: string): void {
  try {
    localStorage.removeItem(nameOf(evaluationId));
  } catch {
    // Nothing was kept.
  }
}

/** What this device still holds, unless the report was written elsewhere since. */
export function keptOnDevice(evaluationId: string, version: number | null): Texts | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(evaluationId)) ?? 'null') as Kept | null;
    return kept?.version === version ? kept.texts : null;
  } catch {
    return null;
  }
}
