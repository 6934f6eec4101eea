import { isDeepStrictEqual } from 'node:util';
import { v7 } from 'uuid';
import type { Attributes } from '../../attributes/check-attributes.js';
import { eventAttributes } from '../../programmes/attribute-rule.js';
import type { EventKind } from '../../programmes/programme.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { Refusal } from '../refusal.js';
import { readAttribute } from '../values/attribute.value.js';
import { labelOptions, readChoices } from '../values/choice.value.js';
import { fieldKeyOf, mergedAttributes } from './attribute-fields.js';
import { type DutyRecord, type DutyRecordIndex, readDutyRecordIndex } from './duty-record-index.js';
import type { DutyRecordFields } from './duty-records.fields.js';
import { dutyAttributeFields } from './duty-records.fields.js';
import { type EventSubject, subjectOf } from './event-subject.js';
import { found, readRegister } from './people-scope.js';
import type { PersonRegister } from './person-match.js';

type DutyRow = ImportedRow<DutyRecordFields>;

class DutyPlan {
  private readonly attributeKeys: string[];

  constructor(
    private readonly scope: ImportScope,
    private readonly register: PersonRegister,
    private readonly records: DutyRecordIndex,
  ) {
    this.attributeKeys = Object.keys(dutyAttributeFields(scope.programme));
  }

  hear(row: DutyRow): void {
    const { kind: key, happenedOn, quantity, outOf, note } = row.values;
    const kind = this.scope.programme.eventKinds.find(each => each.key === key)!;
    const subject = subjectOf(this.scope, row, { register: this.register, kind });
    const stages = this.stagesOf(row, kind);
    const attributes = this.attributesOf(row, kind);
    if (happenedOn > this.scope.today) {
      this.scope.findings.refuse(row, 'happenedOn', 'in-the-future', { today: this.scope.today });
      return;
    }
    if (!subject) return;
    const match = found(this.scope, row, 'note', this.records.find({ kind: key, happenedOn, ...subject, note }));
    if (match === null) return;
    if (match && this.isRepeated(row, match)) return;
    const record = match ?? this.add(row, subject);
    if (!record) return;
    const values = {
      quantity,
      outOf,
      stages: stages && isDeepStrictEqual(stages, record.stages) ? null : stages,
      attributes: mergedAttributes(record.attributes, attributes),
    };
    tell(this.scope, row, { table: 'dutyRecords', record, values });
  }

  /** Two like events of one day would be counted once if they were taken for one. */
  private isRepeated(row: DutyRow, record: DutyRecord): boolean {
    const earlier = this.scope.changes.rowOf('dutyRecords', record);
    if (earlier === null) return false;
    this.scope.findings.refuse(row, 'note', 'event-repeated', { row: earlier });
    return true;
  }

  private stagesOf(row: DutyRow, kind: EventKind): string[] | null {
    const { stages } = row.values;
    if (stages === null) return null;
    const reading = { programme: this.scope.programme, dateOrder: null };
    const reached = found(
      this.scope,
      row,
      'stages',
      readChoices(() => labelOptions(kind.stages))(stages, reading) ?? [],
    );
    return reached && kind.stages.map(({ key }) => key).filter(key => reached.includes(key));
  }

  private attributesOf(row: DutyRow, kind: EventKind): Map<string, Attributes[string]> {
    const rules = eventAttributes(kind);
    const told = new Map<string, Attributes[string]>();
    for (const field of this.attributeKeys) {
      const text = (row.values as Record<string, string | null>)[field] ?? null;
      if (text === null) continue;
      const rule = rules.find(({ key }) => fieldKeyOf(key) === field);
      const reading = { programme: this.scope.programme, dateOrder: null };
      const value = rule ? readAttribute(rule)(text, reading) : this.ofOtherKind(field, kind);
      const taken = found(this.scope, row, field, value ?? new Refusal('value-missing'));
      if (taken !== null && rule) told.set(rule.key, taken);
    }
    return told;
  }

  private ofOtherKind(field: string, { title }: EventKind): Refusal {
    return new Refusal('attribute-of-other-kind', { kind: title, field: this.scope.findings.titleOf(field) });
  }

  private add(row: DutyRow, subject: EventSubject): DutyRecord | null {
    const { kind, happenedOn, quantity, note } = row.values;
    const { findings, changes, jurisdictionId, actorId, now } = this.scope;
    if (note === null) {
      findings.refuse(row, 'note', 'needed-when-new', { field: findings.titleOf('note') });
      return null;
    }
    const record: DutyRecord = {
      ...subject,
      jurisdictionId,
      id: v7(),
      kind,
      happenedOn,
      quantity: quantity ?? '1',
      outOf: null,
      stages: [],
      attributes: {},
      note,
      fileId: null,
      recordedBy: actorId,
      recordedAt: now.toISOString(),
      verifiedBy: null,
      verifiedAt: null,
      withdrawnAt: null,
      withdrawnReason: null,
      version: 1,
    };
    this.records.add(changes.add('dutyRecords', record, row.number));
    return record;
  }
}

/** What was verified is no longer what a changed record says; who imports it says so now. */
function sayAnew({ changes, actorId, now }: ImportScope): void {
  const said = { recordedBy: actorId, recordedAt: now.toISOString(), verifiedBy: null, verifiedAt: null };
  for (const record of changes.records('dutyRecords', 'changed')) Object.assign(record, said);
}

/** Works out which events a list adds and changes. */
export async function planDutyRecords(scope: ImportScope, rows: DutyRow[]): Promise<void> {
  const records = await readDutyRecordIndex(
    scope,
    rows.map(({ values }) => values.happenedOn),
  );
  const plan = new DutyPlan(scope, await readRegister(scope), records);
  for (const row of rows) plan.hear(row);
  sayAnew(scope);
  for (const { happenedOn, representativeId } of scope.changes.records('dutyRecords', 'new', 'changed')) {
    if (representativeId === null) scope.stale.everybody(happenedOn);
    else scope.stale.on(happenedOn, representativeId);
  }
}
