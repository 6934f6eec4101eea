import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import type { NumberedType } from '../../external-ids/external-id.entity.js';
import { IDENTITY_NUMBER, registersOf } from '../../external-ids/external-id.service.js';
import type { Programme } from '../../programmes/programme.js';
import type { Fields } from '../field.js';
import type { ImportScope } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { Refusal } from '../refusal.js';
import { nameKey } from '../values/clean-text.js';
import { readCode } from '../values/text.value.js';

type ExternalIdRecord = Database['externalIds'];
// biome-ignore lint/suspicious/noExplicitAny: rows of every kind carry numbers of other systems
type AnyRow = ImportedRow<any>;

const fieldOf = (source: string): string => `register.${source}`;

function readNumber(text: string): string | Refusal {
  const code = readCode(text);
  return typeof code === 'string' && IDENTITY_NUMBER.test(code) ? new Refusal('identity-number') : code;
}

/** A field for each system that numbers such records, found under its title, its key or the headings of the programme. */
export function numberFields(programme: Programme, type: NumberedType): Fields {
  return Object.fromEntries(
    registersOf(programme, type).map(({ key, title, headings }) => [
      fieldOf(key),
      { title, aliases: [...headings, key], isRequired: false, read: readNumber },
    ]),
  );
}

/** Numbers of other systems for one kind of record. */
export class ExternalIdIndex {
  private readonly byNumber = new Map<string, string>();
  /** Which record a number means, whatever the system; null where it means two. */
  private readonly byValue = new Map<string, string | null>();

  constructor(records: readonly ExternalIdRecord[]) {
    for (const record of records) this.add(record);
  }

  add({ source, value, recordId }: Pick<ExternalIdRecord, 'source' | 'value' | 'recordId'>): void {
    this.byNumber.set(`${source} ${nameKey(value)}`, recordId);
    const other = this.byValue.get(nameKey(value));
    this.byValue.set(nameKey(value), other === undefined || other === recordId ? recordId : null);
  }

  get(source: string, value: string): string | undefined {
    return this.byNumber.get(`${source} ${nameKey(value)}`);
  }

  meantBy(value: string): string | undefined {
    return this.byValue.get(nameKey(value)) ?? undefined;
  }
}

/** All numbers of one kind of record that hold. */
export async function readExternalIds(
  { db, jurisdictionId }: Pick<ImportScope, 'db' | 'jurisdictionId'>,
  type: NumberedType,
): Promise<ExternalIdIndex> {
  const records = await db
    .selectFrom('externalIds')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('recordType', '=', type)
    .where('removedOn', 'is', null)
    .execute();
  return new ExternalIdIndex(records);
}

/** What the rows of a file say about numbers of other systems. */
export class ExternalIdPlan {
  private constructor(
    private readonly scope: ImportScope,
    private readonly type: NumberedType,
    private readonly index: ExternalIdIndex,
  ) {}

  static async read(scope: ImportScope, type: NumberedType): Promise<ExternalIdPlan> {
    return new ExternalIdPlan(scope, type, await readExternalIds(scope, type));
  }

  private numbersOf({ values }: AnyRow): { source: string; value: string }[] {
    return registersOf(this.scope.programme, this.type).flatMap(({ key: source }) => {
      const value = (values as Record<string, string | null>)[fieldOf(source)];
      return value ? [{ source, value }] : [];
    });
  }

  valuesOf(row: AnyRow): string[] {
    return this.numbersOf(row).map(({ value }) => value);
  }

  /** The record that one of the row's numbers means; undefined when none is known. */
  recordOf(row: AnyRow): string | undefined {
    return this.numbersOf(row)
      .map(({ source, value }) => this.index.get(source, value))
      .find(id => id !== undefined);
  }

  /** Notes the row's numbers at its record; false after telling that one stands at another. */
  tell(row: AnyRow, { id: recordId }: { id: string }): boolean {
    const { findings, changes, jurisdictionId, today, actorId } = this.scope;
    let isTold = true;
    for (const { source, value } of this.numbersOf(row)) {
      const known = this.index.get(source, value);
      if (known === recordId) continue;
      if (known !== undefined) {
        findings.refuse(row, fieldOf(source), 'external-id-of-other', { other: value });
        isTold = false;
        continue;
      }
      const added = { addedOn: today, addedBy: actorId, removedOn: null, removedBy: null, version: 1 };
      const record = { jurisdictionId, id: v7(), recordType: this.type, recordId, source, value, ...added };
      this.index.add(changes.add('externalIds', record, row.number));
    }
    return isTold;
  }
}
