import { v7 } from 'uuid';
import { subjectAttributes } from '../../programmes/attribute-rule.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { nameKey } from '../values/clean-text.js';
import { ToldAttributes } from './attribute-fields.js';
import { ExternalIdPlan } from './external-id-plan.js';
import { kindAbove, onlyKindBelow, type UpperWard, upperWards } from './upper-wards.js';
import { readWardIndex, type WardIndex, type WardRecord } from './ward-index.js';
import { checkWardTree } from './ward-tree.js';
import type { WardFields } from './wards.fields.js';

type WardRow = ImportedRow<WardFields>;

/** A ward that could not be worked out; why has been told. */
type Unknown = null;

/** What identifies a ward, and what is known of where it lies: undefined when the row does not say. */
interface Sought {
  name: string | null;
  code: string | null;
  kind: string | null;
  parent: WardRecord | undefined;
}

/** Finds or makes the ward of each row, those above it first, in whatever order the file has them. */
class WardPlan {
  private readonly rowsByCode = new Map<string, WardRow>();
  private readonly rowsByName: Map<string, WardRow[]>;
  private readonly attributes: ToldAttributes;
  private readonly done = new Map<WardRow, WardRecord | Unknown>();

  constructor(
    private readonly scope: ImportScope,
    private readonly wards: WardIndex,
    private readonly rows: readonly WardRow[],
    private readonly numbers: ExternalIdPlan,
  ) {
    this.attributes = new ToldAttributes(subjectAttributes(scope.programme, 'ward'));
    for (const row of rows) if (row.values.code !== null) this.rowsByCode.set(nameKey(row.values.code), row);
    this.rowsByName = Map.groupBy(rows, ({ values }) => nameKey(values.name));
  }

  run(): void {
    for (const row of this.rows) this.wardOf(row);
  }

  private wardOf(row: WardRow): WardRecord | Unknown {
    const known = this.done.get(row);
    if (known !== undefined) return known;
    this.done.set(row, null);
    const ward = this.workOut(row);
    this.done.set(row, ward);
    return ward;
  }

  private workOut(row: WardRow): WardRecord | Unknown {
    const uppers = upperWards(row.values, this.scope.programme);
    const parent = uppers.length > 0 ? this.upper(row, uppers) : undefined;
    if (parent === null) return null;
    const { name, code, kind, position, terrain, startedOn, endedOn } = row.values;
    const numbered = this.numbers.recordOf(row);
    const found = numbered ? this.wards.get(numbered) : this.find(row, { name, code, kind, parent }, 'name');
    if (found === null) return null;
    const ward = found ?? this.make(row, { name, code, kind: kind ?? this.kindBelow(parent), parent }, 'kind');
    if (!ward || !this.numbers.tell(row, ward)) return null;
    tell(this.scope, row, {
      table: 'wards',
      record: ward,
      values: {
        name,
        code,
        kind,
        position,
        terrain,
        startedOn,
        endedOn,
        parentId: parent?.id,
        attributes: this.attributes.told(row.values, ward.attributes),
      },
    });
    if (found) this.wards.learnCode(found);
    return ward;
  }

  /** The ward that the first of these stands for, with those above it. */
  private upper(row: WardRow, [upper, ...above]: UpperWard[]): WardRecord | Unknown {
    const parent = above.length > 0 ? this.upper(row, above) : undefined;
    if (parent === null) return null;
    const { name, code, kind } = upper!;
    const sought = { name, code, kind, parent };
    const found = this.find(row, sought, upper!.field);
    if (found === null) return null;
    if (!found) return this.upperInFile(row, upper!) ?? this.makeUpper(row, sought, upper!);
    tell(this.scope, row, { table: 'wards', record: found, values: { name, code, parentId: parent?.id } });
    return found;
  }

  /** A ward above may have a row of its own further down. */
  private upperInFile(row: WardRow, { name, code, kind }: UpperWard): WardRecord | undefined {
    const byName = () =>
      this.rowsByName.get(nameKey(name ?? ''))?.filter(({ values }) => kind === null || values.kind === kind) ?? [];
    const candidates =
      code !== null && this.rowsByCode.has(nameKey(code)) ? [this.rowsByCode.get(nameKey(code))!] : byName();
    const other = candidates.find(candidate => candidate !== row);
    return (other && this.wardOf(other)) ?? undefined;
  }

  private makeUpper(row: WardRow, sought: Sought, upper: UpperWard): WardRecord | Unknown {
    const isMeant = sought.name !== null && (sought.code !== null || upper.isKindGiven);
    if (isMeant) return this.make(row, sought, upper.kindField);
    this.scope.findings.refuse(row, upper.field, 'parent-unknown');
    return null;
  }

  /** By code, else by name below the same ward; undefined when there is none yet. */
  private find(row: WardRow, { name, code, kind, parent }: Sought, field: string): WardRecord | undefined | Unknown {
    const known = code === null ? undefined : this.wards.withCode(code);
    if (known || name === null) return known;
    const namesakes = this.wards
      .named(name)
      .filter(
        ward =>
          (code === null || ward.code === null) &&
          (parent ? ward.parentId === parent.id : kind === null || ward.kind === kind),
      );
    if (namesakes.length <= 1) return namesakes[0];
    const candidates = namesakes
      .slice(0, 5)
      .map(ward => this.wards.path(ward))
      .join('、');
    this.scope.findings.refuse(row, field, 'ward-ambiguous', { candidates });
    return null;
  }

  private make(row: WardRow, { name, code, kind, parent }: Sought, kindField: string): WardRecord | Unknown {
    const { scope, wards } = this;
    if (kind === null) {
      scope.findings.refuse(row, kindField, 'needed-when-new', { field: scope.findings.titleOf(kindField) });
      return null;
    }
    const ward: WardRecord = {
      jurisdictionId: scope.jurisdictionId,
      id: v7(),
      parentId: parent?.id ?? this.topFor(kind),
      kind,
      name: name!,
      code,
      position: row.number,
      terrain: null,
      attributes: {},
      startedOn: null,
      endedOn: null,
      version: 1,
    };
    scope.changes.add('wards', ward, row.number);
    wards.add(ward);
    return ward;
  }

  private kindBelow(parent: WardRecord | undefined): string | null {
    return parent ? onlyKindBelow(parent.kind, this.scope.programme) : null;
  }

  /** A new ward of which nothing above is said lies below the only one at the top, if that is of a higher kind. */
  private topFor(kind: string): string | null {
    const [root, other] = this.wards.roots;
    return root && !other && kindAbove(kind, root.kind, this.scope.programme) ? root.id : null;
  }
}

/** Works out which wards a file adds, renames and moves. */
export async function planWards(scope: ImportScope, rows: ImportedRow<WardFields>[]): Promise<void> {
  const wards = await readWardIndex(scope.db, scope.jurisdictionId);
  new WardPlan(scope, wards, rows, await ExternalIdPlan.read(scope, 'WARD')).run();
  checkWardTree(scope, wards);
  if (scope.changes.records('wards', 'changed').length > 0) scope.stale.everybody(scope.today);
}
