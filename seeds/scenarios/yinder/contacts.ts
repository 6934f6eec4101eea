import { addDays, atHour } from '../../factories/days.js';
import type { Row } from '../../factories/rows.js';
import { type VisitMade, visitRows } from '../../factories/visits.js';
import type { Cadre } from './people.js';
import { CONTACTS, UNVISITED } from './texts.js';
import { anyDay, type YearContext } from './year.js';

type EventRow = Row<'householdEvents'>;

function eventRow(
  told: Pick<EventRow, 'householdId' | 'kind' | 'happenedOn' | 'note'>,
  context: YearContext,
): EventRow {
  const { identify, officeUser } = context;
  const recordedAt = atHour(told.happenedOn, 20);
  return {
    id: identify('household-event', `${told.householdId}/${told.kind}/${told.happenedOn}`, recordedAt),
    ...told,
    reportedOn: told.happenedOn,
    recordedBy: officeUser,
    recordedAt,
    withdrawnAt: null,
    withdrawnReason: null,
  };
}

/**
 * The six contacts that the source counts: five follow an event within its limit, one is online. After two more events
 * nobody has come yet, and they are on the list of what is overdue.
 */
export function contactHouseholds(context: YearContext): [string, object[]][] {
  const { people, identify, randomFor, officeUser } = context;
  const random = randomFor('contacts');
  const cadres: readonly Cadre[] = random.shuffled(people.cadres);
  const visits = CONTACTS.map(({ occasion, channel }, index): VisitMade => {
    const person = cadres[index]!;
    return { person, household: person.linked[0]!, visitedOn: anyDay(random), channel, occasion };
  });
  const dutyOf = (occasion: string) => CONTACTS.find(contact => contact.occasion === occasion)!.duty;
  const rows = visitRows(visits, { recordedBy: officeUser, dutyOf, notes: [''], identify, random });
  const visited = CONTACTS.flatMap(({ event }, index) => {
    const { household, visitedOn } = visits[index]!;
    if (event === null) return [];
    const told = { householdId: household.id, kind: event, happenedOn: addDays(visitedOn, -1), note: null };
    return [eventRow(told, context)];
  });
  const unvisited = UNVISITED.map(({ event, ...told }, index) => {
    const [household] = cadres[CONTACTS.length + index]!.linked;
    return eventRow({ householdId: household!.id, kind: event, ...told }, context);
  });
  return [
    ['visits', rows.map((row, index) => ({ ...row, note: CONTACTS[index]!.note }))],
    ['householdEvents', [...visited, ...unvisited]],
  ];
}
