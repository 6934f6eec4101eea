import type { Programme } from '../programmes/programme.js';
import { textOrNull } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import type { ToldVisitInput } from './visit.input.js';

function refuse(reason: string, field: keyof ToldVisitInput, value: string, allowed: string): never {
  throw new InvalidInput('The programme does not have this for visits', { reason, field, value, allowed });
}

function checkRound({ visits }: Programme, round: string | null, visitedOn: string): void {
  if (round === null) return;
  const found = visits.rounds.find(({ key }) => key === round);
  if (!found) refuse('visit-round', 'round', round, visits.rounds.map(({ key }) => key).join(', '));
  const day = visitedOn.slice(5);
  if (day < found.from || day > found.until) refuse('visit-round-days', 'round', round, `${found.from}–${found.until}`);
}

function checkHelp({ visits }: Programme, help: readonly string[]): void {
  const known = visits.help.map(({ key }) => key);
  const unknown = help.find(key => !known.includes(key));
  if (unknown !== undefined) refuse('visit-help', 'help', unknown, known.join(', '));
}

function checkDuty({ duties }: Programme, duty: string | null): void {
  const known = duties.map(({ key }) => key);
  if (duty !== null && !known.includes(duty)) refuse('visit-duty', 'duty', duty, known.join(', '));
}

/** What is told of a contact, in the words of the programme; refused when the programme has no such word. */
export function visitFacts(programme: Programme, input: ToldVisitInput) {
  const { channel, visitedOn, isCollective } = input;
  const { channels } = programme.visits;
  if (!channels.includes(channel)) refuse('visit-channel', 'channel', channel, channels.join(', '));
  const round = textOrNull(input.round);
  checkRound(programme, round, visitedOn);
  const help = [...new Set(input.help ?? [])];
  checkHelp(programme, help);
  const duty = textOrNull(input.duty);
  checkDuty(programme, duty);
  return {
    channel,
    visitedOn,
    isCollective: isCollective ?? null,
    round,
    help,
    duty,
    occasion: textOrNull(input.occasion),
    need: textOrNull(input.need),
    suggestion: textOrNull(input.suggestion),
    note: textOrNull(input.note),
  };
}
