import type { Programme } from '../../programmes/programme.js';
import { representativeType } from '../../programmes/programme.lookup.js';
import type { Text } from '../../shared/language.js';
import { Refusal } from '../refusal.js';
import type { MandateRecord, PersonIndex, PersonRecord } from './person-index.js';
import type { WardIndex } from './ward-index.js';

/** Whom a row means, as far as it says. */
export interface SoughtPerson {
  name: string | null;
  externalId: string | null;
  phone: string | null;
  type: string | null;
  wardId: string | null;
}

/** Whom to match with, and how to tell people of one name apart in words. */
export interface PersonRegister {
  people: PersonIndex;
  wards: WardIndex;
  programme: Programme;
  /** Whether the file itself brought this person. */
  isNew(person: PersonRecord): boolean;
}

const MOST_CANDIDATES = 5;
const SHOWN_DIGITS = 4;

/** A mandate as people speak of it: its type and its ward. */
export function describeMandate(
  { type, wardId }: MandateRecord,
  { wards, programme }: PersonRegister,
  language: keyof Text,
): string {
  return `${representativeType(programme, type)?.title[language] ?? type}, ${wards.get(wardId).name}`;
}

function describePerson(person: PersonRecord, register: PersonRegister, language: keyof Text): string {
  const facts = register.people.mandatesOf(person).map(mandate => describeMandate(mandate, register, language));
  if (person.externalId !== null) facts.push(person.externalId);
  if (person.phone !== null) facts.push(`…${person.phone.slice(-SHOWN_DIGITS)}`);
  return `${person.name} (${facts.join('; ')})`;
}

function ambiguous(people: readonly PersonRecord[], register: PersonRegister): Refusal {
  const shown = people.slice(0, MOST_CANDIDATES);
  const inLanguage = (language: keyof Text) =>
    shown.map(person => describePerson(person, register, language)).join('、');
  return new Refusal('person-ambiguous', { candidates: { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') } });
}

function holds(
  person: PersonRecord,
  sought: SoughtPerson,
  { people }: PersonRegister,
  isThere: (wardId: string) => boolean,
): boolean {
  if (sought.type === null && sought.wardId === null) return true;
  return people
    .mandatesOf(person)
    .some(({ type, wardId }) => (sought.type === null || type === sought.type) && isThere(wardId));
}

/** People of the name who are not known under another number. */
function namesakes({ name, externalId }: SoughtPerson, people: PersonIndex): PersonRecord[] {
  if (name === null) return [];
  return people.named(name).filter(person => externalId === null || person.externalId === null);
}

/**
 * The person a row of the roster is about: by number, else by name and telephone, else by name, ward and type; undefined
 * when it is somebody new. Where only the telephone differs from somebody known the file cannot tell which it is.
 */
export function matchPerson(sought: SoughtPerson, register: PersonRegister): PersonRecord | undefined | Refusal {
  const { people } = register;
  const numbered = sought.externalId === null ? undefined : people.withExternalId(sought.externalId);
  if (numbered) return numbered;
  const named = namesakes(sought, people);
  const samePhone = named.filter(person => sought.phone !== null && person.phone === sought.phone);
  if (samePhone.length === 1) return samePhone[0];
  if (samePhone.length > 1) return ambiguous(samePhone, register);
  const near = named.filter(person => holds(person, sought, register, wardId => wardId === sought.wardId));
  const open = near.filter(person => sought.phone === null || person.phone === null);
  if (open.length > 1) return ambiguous(open, register);
  const elsewhere = near.filter(person => !register.isNew(person));
  if (open.length === 1 || elsewhere.length === 0 || sought.externalId !== null) return open[0];
  return ambiguous(elsewhere, register);
}

function withPhone(people: PersonRecord[], phone: string | null): PersonRecord[] {
  if (phone === null) return people;
  const same = people.filter(person => person.phone === phone);
  return same.length > 0 ? same : people.filter(person => person.phone === null);
}

/** The person that a row of another list names, who must be known: what the row says narrows the choice. */
export function findPerson(sought: SoughtPerson, register: PersonRegister): PersonRecord | Refusal {
  const { people, wards } = register;
  const numbered = sought.externalId === null ? undefined : people.withExternalId(sought.externalId);
  if (numbered) return numbered;
  const isThere = (wardId: string) => sought.wardId === null || wards.isWithin(wardId, sought.wardId);
  const named = namesakes(sought, people).filter(person => holds(person, sought, register, isThere));
  const found = withPhone(named, sought.phone);
  if (found.length === 0) return new Refusal('person-not-found');
  return found.length === 1 ? found[0]! : ambiguous(found, register);
}
