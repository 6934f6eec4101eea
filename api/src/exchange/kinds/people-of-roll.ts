import { v7 } from 'uuid';
import { type ImportScope } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import type { AttendanceFields } from './attendance.fields.js';
import type { MandateRecord, PersonRecord } from './person-index.js';
import type { PersonRegister } from './person-match.js';
import { runsOf } from './runs.js';
import type { WardRecord } from './ward-index.js';

type RollRow = ImportedRow<AttendanceFields>;

interface NewPerson {
  person: PersonRecord;
  mandate: MandateRecord;
  row: number;
  /** Days on whose roll the person stands. */
  days: Set<string>;
}

/**
 * People whom only a roll names. Who stands on the roll was expected, so they hold a mandate for as long as consecutive
 * rolls of the file name them; one that reaches the last roll is open.
 */
export class PeopleOfRoll {
  private readonly added = new Map<PersonRecord, NewPerson>();

  /** Until all rolls are known, a new person is taken to be in office from the first day of the file on. */
  constructor(
    private readonly scope: ImportScope,
    private readonly register: PersonRegister,
    private readonly firstDay: string,
  ) {}

  note(person: PersonRecord, day: string): void {
    this.added.get(person)?.days.add(day);
  }

  /** Adds the person; null after telling what a new one needs. */
  add(row: RollRow, ward: WardRecord | undefined): PersonRecord | null {
    const type = row.values.type ?? this.onlyType();
    const place = ward ?? this.topWard(row);
    const { name, externalId, phone } = row.values;
    if (name === null) return this.refuse(row, 'name');
    if (type === null) return this.refuse(row, 'type');
    if (!place) return this.refuse(row, 'ward');
    const { jurisdictionId, changes } = this.scope;
    const person: PersonRecord = {
      jurisdictionId,
      id: v7(),
      name,
      sex: null,
      bornOn: null,
      phone,
      externalId,
      version: 1,
    };
    const mandate = newMandate(person, type, place.id, this.firstDay);
    this.register.people.add(changes.add('representatives', person, row.number));
    this.register.people.addMandate(mandate);
    this.added.set(person, { person, mandate, row: row.number, days: new Set() });
    return person;
  }

  /** Once all rolls are known: from when to when each held a mandate. */
  settleMandates(rollDays: Iterable<string>): void {
    const days = [...new Set(rollDays)].sort();
    for (const { mandate, person, row, days: own } of this.added.values()) {
      for (const [index, span] of runsOf(days, own).entries()) {
        const held = index === 0 ? mandate : newMandate(person, mandate.type, mandate.wardId, span.startedOn);
        this.scope.changes.add('mandates', Object.assign(held, span), row);
        this.scope.stale.during(span, person.id);
      }
    }
  }

  private refuse(row: RollRow, field: string): null {
    this.scope.findings.refuse(row, field, 'needed-when-new', { field: this.scope.findings.titleOf(field) });
    return null;
  }

  private onlyType(): string | null {
    const [type, other] = this.scope.programme.representativeTypes;
    return type && !other ? type.key : null;
  }

  /** The only ward at the top; where there is none at all yet, the jurisdiction itself becomes it. */
  private topWard({ number }: RollRow): WardRecord | undefined {
    const [root, other] = this.register.wards.roots;
    if (root) return other ? undefined : root;
    const { jurisdictionId, jurisdictionName, programme, changes } = this.scope;
    const kind = programme.wards.kinds.reduce((top, each) => (each.level < top.level ? each : top)).key;
    const ward: WardRecord = {
      jurisdictionId,
      id: v7(),
      parentId: null,
      kind,
      name: jurisdictionName,
      code: null,
      position: 0,
      terrain: null,
      attributes: {},
      startedOn: null,
      endedOn: null,
      version: 1,
    };
    this.register.wards.add(changes.add('wards', ward, number));
    return ward;
  }
}

function newMandate(
  { jurisdictionId, id }: PersonRecord,
  type: string,
  wardId: string,
  startedOn: string,
): MandateRecord {
  return {
    jurisdictionId,
    id: v7(),
    representativeId: id,
    type,
    wardId,
    groupId: null,
    zone: null,
    congress: null,
    isPrimary: true,
    startedOn,
    endedOn: null,
    endedReason: null,
    attributes: {},
    version: 1,
  };
}
