/** A text that is not adopted yet, and the version in force that it was written against. */
export interface KeptDraft {
  text: string;
  basedOnVersion: number;
}

export function readDraft(key: string): KeptDraft | null {
  const kept = localStorage.getItem(key);
  try {
    return kept ? (JSON.parse(kept) as KeptDraft) : null;
  } catch {
    return null;
  }
}

export function keepDraft(key: string, draft: KeptDraft): void {
  localStorage.setItem(key, JSON.stringify(draft));
}

export function forgetDraft(key: string): void {
  localStorage.removeItem(key);
}
