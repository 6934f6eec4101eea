import type { LogVisitInput } from '../../generated/graphql.js';

/** A visit on its way to the server. */
export interface PostedVisit {
  /** The same whenever it is sent again, so that it counts once. */
  clientKey: string;
  input: Omit<LogVisitInput, 'clientKey'>;
  /** Ledger number: what the list of waiting visits calls the household, without naming it on the machine. */
  household: string;
  /** Until then it can be taken back and is not sent, in milliseconds of the epoch. */
  heldUntil: number;
  /** Why the server did not take it: it is not sent again. */
  refusal: string | null;
}

/** Visits that the server does not have yet, the oldest first. */
export type VisitOutbox = readonly PostedVisit[];

export const withVisit = (box: VisitOutbox, visit: PostedVisit): VisitOutbox => [...box, visit];

export const withoutVisit = (box: VisitOutbox, clientKey: string): VisitOutbox =>
  box.filter(visit => visit.clientKey !== clientKey);

export const withRefusal = (box: VisitOutbox, clientKey: string, refusal: string): VisitOutbox =>
  box.map(visit => (visit.clientKey === clientKey ? { ...visit, refusal } : visit));

/** One that the server could not take just now lets the others go first. */
export const withDelay = (box: VisitOutbox, clientKey: string, heldUntil: number): VisitOutbox =>
  box.map(visit => (visit.clientKey === clientKey ? { ...visit, heldUntil } : visit));

/** The next one to send, and how long it has to wait. */
export function nextVisit(box: VisitOutbox, now: number): { visit: PostedVisit; waitInMs: number } | null {
  const [visit] = box.filter(({ refusal }) => refusal === null).sort((a, b) => a.heldUntil - b.heldUntil);
  return visit ? { visit, waitInMs: Math.max(0, visit.heldUntil - now) } : null;
}

export function readVisits(key: string): VisitOutbox {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? (kept as VisitOutbox) : [];
  } catch {
    return [];
  }
}

export function storeVisits(key: string, box: VisitOutbox): void {
  if (box.length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(box));
}
