import type { RollMarks } from './roll-marks.js';

/** A roll that is not saved yet, and the roll on the server that it was entered against. */
interface RollDraft {
  base: RollMarks;
  marks: RollMarks;
  minutes: string;
}

export function readDraft(key: string): RollDraft | null {
  const kept = localStorage.getItem(key);
  try {
    return kept ? (JSON.parse(kept) as RollDraft) : null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, draft: RollDraft): void {
  localStorage.setItem(key, JSON.stringify(draft));
}

export function forgetDraft(key: string): void {
  localStorage.removeItem(key);
}
