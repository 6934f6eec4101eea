import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { FIRST_DAY_OF_JOINER, LAST_DAY_OF_LEAVERS, REGISTERED_ON } from './figures.js';
import { TYPE, type TypeKey } from './keys.js';
import type { Person, Seat } from './representatives.js';
import { SECOND_MANDATE_PAIRS, TYPES_IN_OFFICE } from './types-in-office.js';

function lastOfType(people: readonly Person[], type: TypeKey): Person {
  return people.findLast(person => person.mandate.type === type)!;
}

const officeOf = (type: TypeKey) => TYPES_IN_OFFICE.find(office => office.type === type)!;

/**
 * Two leave on the last day of July. A villagers' representative moves away and a successor takes over the seat and its
 * households; a Youth League representative passes the age limit and the seat stays vacant.
 */
export function changeOffice(
  people: readonly Person[],
  createPerson: (seat: Seat, startedOn: string) => Person,
): Person {
  const movesAway = lastOfType(people, TYPE.villagersRepresentative);
  const passesAgeLimit = lastOfType(people, TYPE.youthLeagueRepresentative);
  Object.assign(movesAway.mandate, { endedOn: LAST_DAY_OF_LEAVERS, endedReason: '户口迁出，本人辞去' });
  Object.assign(passesAgeLimit.mandate, { endedOn: LAST_DAY_OF_LEAVERS, endedReason: '超龄离团，资格自然终止' });
  const { village, seat, mandate } = movesAway;
  const vacated: Seat = {
    office: officeOf(TYPE.villagersRepresentative),
    village,
    seat,
    zone: mandate.zone,
    groupId: mandate.groupId!,
  };
  const successor = createPerson(vacated, FIRST_DAY_OF_JOINER);
  successor.mandate.congress = '村民委员会2026年补选';
  successor.linked = movesAway.linked;
  return successor;
}

/** Twelve people hold a second mandate in the same village; it links no households of its own. */
export function secondMandateRows(people: readonly Person[], identify: Identify, random: Random): Row<'mandates'>[] {
  return SECOND_MANDATE_PAIRS.flatMap(({ first, second, people: count }) => {
    const candidates = people.filter(
      ({ mandate }) => mandate.type === first && mandate.endedOn === null && mandate.startedOn < REGISTERED_ON,
    );
    const { startedOn, congress } = officeOf(second);
    return random
      .shuffled(candidates)
      .slice(0, count)
      .map(({ row, mandate }) => ({
        ...mandate,
        id: identify('mandate', `${row.externalId}/${second}`, atHour(REGISTERED_ON, 9)),
        type: second,
        zone: null,
        congress,
        isPrimary: false,
        startedOn,
      }));
  });
}
