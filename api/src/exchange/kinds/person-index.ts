import type { Db } from '../../database/reading.js';
import type { Database } from '../../database/tables.js';
import { nameKey } from '../values/clean-text.js';
import { type ExternalIdIndex, readExternalIds } from './external-id-plan.js';

export type PersonRecord = Database['representatives'];
export type MandateRecord = Database['mandates'];

/** Representatives with their mandates, found by what people write for them. */
export class PersonIndex {
  private readonly byExternalId = new Map<string, PersonRecord>();
  private readonly byId = new Map<string, PersonRecord>();
  /** What people are called in entries that went into theirs. */
  private readonly formerNames = new Set<string>();
  private readonly byName = new Map<string, PersonRecord[]>();
  private readonly mandates = new Map<string, MandateRecord[]>();

  constructor(
    people: readonly PersonRecord[],
    mandates: readonly MandateRecord[],
    private readonly numbers: ExternalIdIndex,
  ) {
    for (const person of people) this.add(person);
    for (const mandate of mandates) this.addMandate(mandate);
  }

  add(person: PersonRecord): void {
    this.byId.set(person.id, person);
    this.learnExternalId(person);
    const namesakes = this.byName.get(nameKey(person.name));
    if (namesakes) namesakes.push(person);
    else this.byName.set(nameKey(person.name), [person]);
  }

  /** An entry that went into another one: whoever is looked for by it is found there. */
  addMerged(entry: PersonRecord, into: PersonRecord): void {
    this.formerNames.add(`${into.id} ${nameKey(entry.name)}`);
    if (entry.externalId !== null) this.byExternalId.set(nameKey(entry.externalId), into);
    const namesakes = this.named(entry.name);
    if (!namesakes.includes(into)) this.byName.set(nameKey(entry.name), [...namesakes, into]);
  }

  /** Whether a name is only that of an entry that went into the person's. */
  isFormerName({ id, name }: PersonRecord, other: string): boolean {
    return nameKey(name) !== nameKey(other) && this.formerNames.has(`${id} ${nameKey(other)}`);
  }

  /** A person may get a number later than a name. */
  learnExternalId(person: PersonRecord): void {
    if (person.externalId !== null) this.byExternalId.set(nameKey(person.externalId), person);
  }

  addMandate(mandate: MandateRecord): void {
    const held = this.mandates.get(mandate.representativeId);
    if (held) held.push(mandate);
    else this.mandates.set(mandate.representativeId, [mandate]);
  }

  /** By the own number, else by the one of another system. */
  withExternalId(externalId: string): PersonRecord | undefined {
    return this.byExternalId.get(nameKey(externalId)) ?? this.byId.get(this.numbers.meantBy(externalId) ?? '');
  }

  withId(id: string): PersonRecord | undefined {
    return this.byId.get(id);
  }

  named(name: string): PersonRecord[] {
    return this.byName.get(nameKey(name)) ?? [];
  }

  mandatesOf({ id }: PersonRecord): MandateRecord[] {
    return this.mandates.get(id) ?? [];
  }
}

/** All representatives of a jurisdiction with all their mandates: tens of thousands at most. */
export async function readPersonIndex(db: Db, jurisdictionId: string): Promise<PersonIndex> {
  const people = await db
    .selectFrom('representatives')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .execute();
  const mandates = await db.selectFrom('mandates').selectAll().where('jurisdictionId', '=', jurisdictionId).execute();
  const merges = await db
    .selectFrom('personMerges')
    .select(['fromId', 'intoId'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('splitOn', 'is', null)
    .execute();
  const merged = new Set(merges.map(({ fromId }) => fromId));
  const standing = people.filter(({ id }) => !merged.has(id));
  const index = new PersonIndex(standing, mandates, await readExternalIds({ db, jurisdictionId }, 'REPRESENTATIVE'));
  const byId = new Map(people.map(person => [person.id, person]));
  for (const { fromId, intoId } of merges) index.addMerged(byId.get(fromId)!, byId.get(intoId)!);
  return index;
}
