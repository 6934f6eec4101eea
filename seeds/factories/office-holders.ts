import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { Person } from './people.js';
import { createNamesakeGuard, type Sex, type Surnames } from './person-names.js';
import type { Random } from './random.js';
import type { Row } from './rows.js';

export interface Office {
  type: string;
  wardId: string;
  groupId?: string | null;
  startedOn: string;
  /** Share of women, 0-1. */
  women: number;
  /** First and last year of birth. */
  bornBetween: readonly [number, number];
  attributes?: Row<'mandates'>['attributes'];
  regularity: Record<number, number>;
}

export interface OfficeHolderPlan {
  identify: Identify;
  random: Random;
  registeredOn: string;
  /** Goes before the serial number in external ids. */
  prefix: string;
  surnames: Surnames;
}

/** Makes people one after another; their serial number becomes the external id and the (impossible) telephone number. */
export function createOfficeHolders({ identify, random, registeredOn, prefix, surnames }: OfficeHolderPlan) {
  const inventName = createNamesakeGuard(random, surnames);
  const twoDigits = (most: number) => String(random.between(1, most)).padStart(2, '0');
  let serial = 0;
  return (office: Office): Person => {
    const { type, wardId, groupId = null, startedOn, attributes = {}, regularity } = office;
    const number = String(++serial).padStart(4, '0');
    const sex: Sex = random.chance(office.women) ? 'FEMALE' : 'MALE';
    const id = identify('representative', number, atHour(registeredOn, 9));
    const row = {
      id,
      name: inventName(sex),
      sex,
      bornOn: `${random.between(...office.bornBetween)}-${twoDigits(12)}-${twoDigits(28)}`,
      phone: `100-0000-${number}`,
      externalId: `${prefix}-${number}`,
    };
    const mandate = {
      id: identify('mandate', `${number}/${type}`, atHour(registeredOn, 9)),
      representativeId: id,
      type,
      wardId,
      groupId,
      zone: null,
      congress: null,
      isPrimary: true,
      startedOn,
      endedOn: null,
      endedReason: null,
      attributes,
    };
    return { row, mandate, linked: [], regularity };
  };
}

/** A further mandate of somebody who holds one; what they do counts for the ward of the first. */
export function secondMandate(
  { row, mandate }: Person,
  change: Pick<Row<'mandates'>, 'type'> & Partial<Row<'mandates'>>,
  { identify, registeredOn }: Pick<OfficeHolderPlan, 'identify' | 'registeredOn'>,
): Row<'mandates'> {
  const id = identify('mandate', `${row.externalId}/${change.type}`, atHour(registeredOn, 9));
  return { ...mandate, attributes: {}, ...change, id, isPrimary: false };
}
