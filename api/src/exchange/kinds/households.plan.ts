import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { checkOrder, checkOverlaps } from './check-spans.js';
import { ExternalIdPlan, readExternalIds } from './external-id-plan.js';
import { CategoryPlan } from './household-categories.js';
import { checkWhole } from './household-counts.js';
import type { HouseholdFields } from './households.fields.js';
import { wardOf } from './people-scope.js';
import { readWardIndex, type WardIndex } from './ward-index.js';

export type HouseholdRecord = Database['households'];
type HouseholdRow = ImportedRow<HouseholdFields>;

/** Households by these codes, which may be their own or numbers of other systems. */
export async function readHouseholds(
  scope: ImportScope,
  codes: readonly string[],
): Promise<Map<string, HouseholdRecord>> {
  const numbers = await readExternalIds(scope, 'HOUSEHOLD');
  const byNumber = codes.flatMap(code => {
    const id = numbers.meantBy(code);
    return id ? [[code, id] as const] : [];
  });
  const { db, jurisdictionId } = scope;
  const ids = byNumber.map(([, id]) => id);
  const records = await db
    .selectFrom('households')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`(code = any(${[...new Set(codes)]}::text[]) or id = any(${ids}::uuid[]))`)
    .execute();
  const byId = new Map(records.map(record => [record.id, record]));
  const known = byNumber.map(([code, id]) => [code, byId.get(id)!] as const);
  return new Map([...known, ...records.map(record => [record.code, record] as const)]);
}

/** What a household cannot be without. */
const NEEDED_WHEN_NEW = ['headName', 'ward', 'people'] as const;

class LedgerPlan {
  private readonly byId: Map<string, HouseholdRecord>;

  constructor(
    private readonly scope: ImportScope,
    private readonly wards: WardIndex,
    private readonly households: Map<string, HouseholdRecord>,
    private readonly numbers: ExternalIdPlan,
  ) {
    this.byId = new Map([...households.values()].map(household => [household.id, household]));
  }

  /** The household of a row; null when it cannot be made, which has been told. */
  hear(row: HouseholdRow): HouseholdRecord | null {
    const ward = wardOf(this.scope, row, { wards: this.wards });
    if (ward === null) return null;
    const household = this.knownTo(row) ?? this.add(row, ward?.id);
    if (!household || !this.numbers.tell(row, household)) return null;
    const {
      headName,
      address,
      phone,
      zone,
      people,
      minorityPeople,
      partyMembers,
      minorityPartyMembers,
      residence,
      verifiedOn,
    } = row.values;
    const values = {
      headName,
      address,
      phone,
      zone,
      people,
      minorityPeople,
      partyMembers,
      minorityPartyMembers,
      residence,
      verifiedOn,
    };
    tell(this.scope, row, { table: 'households', record: household, values: { ...values, wardId: ward?.id } });
    checkWhole(this.scope.findings, row, household);
    return household;
  }

  /** By the number of another system, else by its own. */
  private knownTo(row: HouseholdRow): HouseholdRecord | undefined {
    const id = this.numbers.recordOf(row);
    const numbered = id === undefined ? undefined : this.byId.get(id);
    const { code } = row.values;
    return numbered ?? (code === null ? undefined : this.households.get(code));
  }

  private add(row: HouseholdRow, wardId: string | undefined): HouseholdRecord | null {
    const { findings, changes, jurisdictionId } = this.scope;
    const { code, headName, people } = row.values;
    for (const field of NEEDED_WHEN_NEW) {
      if (row.values[field] === null)
        findings.refuse(row, field, 'needed-when-new', { field: findings.titleOf(field) });
    }
    if (code === null) findings.refuse(row, 'code', 'value-missing');
    if (code === null || headName === null || people === null || wardId === undefined) return null;
    const household: HouseholdRecord = {
      jurisdictionId,
      id: v7(),
      wardId,
      code,
      headName,
      address: null,
      phone: null,
      zone: null,
      people,
      minorityPeople: null,
      partyMembers: null,
      minorityPartyMembers: null,
      residence: 'PRESENT',
      verifiedOn: null,
      version: 1,
    };
    this.households.set(code, changes.add('households', household, row.number));
    this.byId.set(household.id, household);
    return household;
  }
}

/** Works out which households and categories a ledger adds and changes. */
export async function planHouseholds(scope: ImportScope, rows: ImportedRow<HouseholdFields>[]): Promise<void> {
  const numbers = await ExternalIdPlan.read(scope, 'HOUSEHOLD');
  const named = rows.flatMap(row => [...(row.values.code === null ? [] : [row.values.code]), ...numbers.valuesOf(row)]);
  const households = await readHouseholds(scope, named);
  const plan = new LedgerPlan(scope, await readWardIndex(scope.db, scope.jurisdictionId), households, numbers);
  const categories = await CategoryPlan.read(scope, households.values());
  for (const row of rows) {
    const household = plan.hear(row);
    if (household && row.values.categories) categories.hear(row, household);
  }
  if (scope.changes.count('created') + scope.changes.count('changed') > 0) scope.stale.everybody(scope.today);
  checkOrder(scope, 'householdCategories');
  checkOverlaps(scope, {
    table: 'householdCategories',
    records: categories.spokenOf,
    keyOf: ({ householdId, category }) => [householdId, category].join(),
  });
}
