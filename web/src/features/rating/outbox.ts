import type { AnswerInput } from '../../generated/graphql.js';
import type { AnswerDraft } from '../../lib/answer-draft.js';

/** An answer on its way to the server. */
export interface Posted {
  assignmentId: string;
  question: string;
  draft: AnswerDraft;
  /** As it is sent; null while a figure is one that the question does not take. */
  input: AnswerInput | null;
  /** The same whenever it is sent again, so that it counts once. */
  clientKey: string;
  /** Why the server did not take it: it is not sent again before it is changed. */
  refusal: string | null;
}

/** Answers that the server does not have yet, by task and question: the last one of each. */
export type Outbox = Readonly<Record<string, Posted>>;

const slot = ({ assignmentId, question }: Pick<Posted, 'assignmentId' | 'question'>): string =>
  `${assignmentId} ${question}`;

export function post(box: Outbox, posted: Posted): Outbox {
  return { ...box, [slot(posted)]: posted };
}

/** The server has it; one that was changed meanwhile stays. */
export function delivered(box: Outbox, posted: Posted): Outbox {
  if (box[slot(posted)]?.clientKey !== posted.clientKey) return box;
  const { [slot(posted)]: _, ...rest } = box;
  return rest;
}

/** The server does not take it; one that was changed meanwhile is another. */
export function refused(box: Outbox, posted: Posted, refusal: string): Outbox {
  return box[slot(posted)]?.clientKey === posted.clientKey ? post(box, { ...posted, refusal }) : box;
}

export function postedAt(box: Outbox, at: Pick<Posted, 'assignmentId' | 'question'>): Posted | undefined {
  return box[slot(at)];
}

/** The next one to send. */
export function nextToSend(box: Outbox): Posted | undefined {
  return Object.values(box).find(({ input, refusal }) => input !== null && refusal === null);
}

/** How many answers about a subject the server does not have. */
export function openCount(box: Outbox, assignmentId: string): number {
  return Object.values(box).filter(posted => posted.assignmentId === assignmentId).length;
}

export function readOutbox(key: string): Outbox {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Outbox;
  } catch {
    return {};
  }
}

export function storeOutbox(key: string, box: Outbox): void {
  if (Object.keys(box).length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(box));
}
