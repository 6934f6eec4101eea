import type { Db } from '../../database/reading.js';
import type { Database } from '../../database/tables.js';
import { nameKey } from '../values/clean-text.js';

export type PersonRecord = Database['representatives'];
export type MandateRecord = Database['mandates'];

/** Representatives with their mandates, found by what people write for them. */
export class PersonIndex {
  private readonly byExternalId = new Map<string, PersonRecord>();
  private readonly byName = new Map<string, PersonRecord[]>();
  private readonly mandates = new Map<string, MandateRecord[]>();

  constructor(people: readonly PersonRecord[], mandates: readonly MandateRecord[]) {
    for (const person of people) this.add(person);
    for (const mandate of mandates) this.addMandate(mandate);
  }

  add(person: PersonRecord): void {
    this.learnExternalId(person);
    const namesakes = this.byName.get(nameKey(person.name));
    if (namesakes) namesakes.push(person);
    else this.byName.set(nameKey(person.name), [person]);
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

  withExternalId(externalId: string): PersonRecord | undefined {
    return this.byExternalId.get(nameKey(externalId));
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
  return new PersonIndex(people, mandates);
}
