import type { Stage } from '../../programmes/programme.js';
import { neededOf, reaches } from '../../programmes/share.js';
import { InvalidInput } from '../../shared/errors.js';

export interface VoteCount {
  eligible: number;
  present: number;
  inFavour: number;
  against: number;
  abstained: number;
}

type Vote = NonNullable<Stage['vote']>;

function refuse(reason: 'vote-counts' | 'quorum-missed', value: unknown, allowed: unknown): never {
  throw new InvalidInput('The counts of the meeting do not carry a vote', { reason, field: 'vote', value, allowed });
}

/** Refuses counts that contradict each other, and a meeting too small to vote. */
export function requireVote({ quorum }: Vote, count: VoteCount): void {
  const { eligible, present, inFavour, against, abstained } = count;
  if (Object.values(count).some(each => each < 0) || eligible < 1 || present > eligible)
    refuse('vote-counts', present, eligible);
  if (inFavour + against + abstained > present) refuse('vote-counts', inFavour + against + abstained, present);
  if (quorum && !reaches(present, eligible, quorum)) refuse('quorum-missed', present, neededOf(eligible, quorum));
}

/** Whether the votes carry it, by the majority that the programme asks for. */
export function isCarried({ majority }: Vote, { eligible, present, inFavour, against }: VoteCount): boolean {
  const whole = { eligible, present, cast: inFavour + against }[majority.of];
  return whole > 0 && reaches(inFavour, whole, majority.share, majority.exceeding);
}
