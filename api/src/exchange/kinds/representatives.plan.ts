import { v7 } from 'uuid';
import { subjectAttributes } from '../../programmes/attribute-rule.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { ToldAttributes } from './attribute-fields.js';
import { checkOrder, checkOverlaps } from './check-spans.js';
import { ExternalIdPlan } from './external-id-plan.js';
import { type GroupIndex, readGroupIndex } from './group-index.js';
import { matchMandate } from './mandate-match.js';
import { found, readRegister, wardOf } from './people-scope.js';
import type { MandateRecord, PersonRecord } from './person-index.js';
import { matchPerson, type PersonRegister } from './person-match.js';
import { settlePrimary } from './primary-mandate.js';
import type { RepresentativeFields } from './representatives.fields.js';

type RosterRow = ImportedRow<RepresentativeFields>;

/** Works out people and mandates row by row. */
class RosterPlan {
  /** People whom the file speaks of. */
  readonly spokenOf = new Set<PersonRecord>();

  constructor(
    private readonly scope: ImportScope,
    private readonly register: PersonRegister,
    private readonly groups: GroupIndex,
    private readonly attributes: ToldAttributes,
    private readonly numbers: ExternalIdPlan,
  ) {}

  hear(row: RosterRow): void {
    const ward = wardOf(this.scope, row, this.register);
    if (!ward) return;
    const { name, externalId, phone, type } = row.values;
    const match = found(
      this.scope,
      row,
      'name',
      this.numbered(row) ?? matchPerson({ name, externalId, phone, type, wardId: ward.id }, this.register),
    );
    if (match === null) return;
    const person = match ?? this.addPerson(row);
    if (!this.numbers.tell(row, person)) return;
    const { sex, bornOn } = row.values;
    const { people } = this.register;
    const isMerged = externalId !== null && people.withExternalId(externalId) === person;
    tell(this.scope, row, {
      table: 'representatives',
      record: person,
      values: {
        name: people.isFormerName(person, name) ? null : name,
        externalId: person.externalId === null && !isMerged ? externalId : null,
        phone,
        sex,
        bornOn,
      },
    });
    if (match) this.register.people.learnExternalId(person);
    this.spokenOf.add(person);
    this.hearMandate(row, person, ward.id);
  }

  /** The person whom the number of another system means. */
  private numbered(row: RosterRow): PersonRecord | undefined {
    const id = this.numbers.recordOf(row);
    return id === undefined ? undefined : this.register.people.withId(id);
  }

  private addPerson({ number, values }: RosterRow): PersonRecord {
    const { name, externalId, phone, sex, bornOn } = values;
    const person: PersonRecord = {
      jurisdictionId: this.scope.jurisdictionId,
      id: v7(),
      name,
      sex,
      bornOn,
      phone,
      externalId,
      version: 1,
    };
    this.register.people.add(this.scope.changes.add('representatives', person, number));
    return person;
  }

  private hearMandate(row: RosterRow, person: PersonRecord, wardId: string): void {
    const { type, startedOn, endedOn, endedReason, zone, congress, isPrimary } = row.values;
    const held = this.register.people
      .mandatesOf(person)
      .filter(mandate => mandate.type === type && mandate.wardId === wardId);
    const match = found(this.scope, row, 'startedOn', matchMandate(held, startedOn, endedOn));
    if (match === null || (match && this.isRepeated(row, match))) return;
    const mandate = match ?? this.addMandate(row, person, wardId);
    const groupId =
      row.values.group === null ? null : this.groups.findOrMake(row.values.group, wardId, this.scope, row.number).id;
    if (mandate)
      tell(this.scope, row, {
        table: 'mandates',
        record: mandate,
        values: {
          endedOn,
          endedReason,
          zone,
          congress,
          isPrimary,
          groupId,
          attributes: this.attributes.told(row.values, mandate.attributes),
        },
      });
  }

  /** Two rows of one name, ward, type and start may be two people, unless a number or telephone says who. */
  private isRepeated(row: RosterRow, mandate: MandateRecord): boolean {
    const earlier = this.scope.changes.rowOf('mandates', mandate);
    if (earlier === null || earlier === row.number || row.values.externalId !== null || row.values.phone !== null)
      return false;
    if (!this.scope.findings.isBad(row)) this.scope.findings.refuse(row, 'name', 'row-repeated', { row: earlier });
    return true;
  }

  private addMandate(row: RosterRow, person: PersonRecord, wardId: string): MandateRecord | null {
    const { type, startedOn } = row.values;
    const { findings, changes, jurisdictionId } = this.scope;
    if (startedOn === null) {
      findings.refuse(row, 'startedOn', 'needed-when-new', { field: findings.titleOf('startedOn') });
      return null;
    }
    const mandate: MandateRecord = {
      jurisdictionId,
      id: v7(),
      representativeId: person.id,
      type,
      wardId,
      groupId: null,
      zone: null,
      congress: null,
      isPrimary: false,
      startedOn,
      endedOn: null,
      endedReason: null,
      attributes: {},
      version: 1,
    };
    this.register.people.addMandate(changes.add('mandates', mandate, row.number));
    return mandate;
  }
}

/** Works out which people and mandates a roster adds and changes. */
export async function planRepresentatives(
  scope: ImportScope,
  rows: ImportedRow<RepresentativeFields>[],
): Promise<void> {
  const register = await readRegister(scope);
  const groups = await readGroupIndex(scope);
  const plan = new RosterPlan(
    scope,
    register,
    groups,
    new ToldAttributes(subjectAttributes(scope.programme, 'representative')),
    await ExternalIdPlan.read(scope, 'REPRESENTATIVE'),
  );
  for (const row of rows) plan.hear(row);
  groups.settleWards(register.wards);
  const people = [...plan.spokenOf].map(person => register.people.mandatesOf(person));
  const saidPrimary = new Set(rows.filter(({ values }) => values.isPrimary !== null).map(({ number }) => number));
  for (const mandates of people) settlePrimary(scope.changes, mandates, saidPrimary);
  const records = people.flat();
  checkOrder(scope, 'mandates');
  checkOverlaps(scope, {
    table: 'mandates',
    records,
    keyOf: ({ representativeId, type, wardId }) => [representativeId, type, wardId].join(),
  });
  checkOverlaps(scope, {
    table: 'mandates',
    records: records.filter(({ isPrimary }) => isPrimary),
    keyOf: ({ representativeId }) => representativeId,
  });
  for (const mandate of scope.changes.records('mandates', 'new', 'changed')) {
    scope.stale.during(mandate, mandate.representativeId);
  }
}
