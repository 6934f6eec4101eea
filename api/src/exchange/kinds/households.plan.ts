import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { checkOrder, checkOverlaps } from './check-spans.js';
import { CategoryPlan } from './household-categories.js';
import { checkWhole } from './household-counts.js';
import type { HouseholdFields } from './households.fields.js';
import { wardOf } from './people-scope.js';
import { readWardIndex, type WardIndex } from './ward-index.js';

export type HouseholdRecord = Database['households'];
type HouseholdRow = ImportedRow<HouseholdFields>;

/** Households of these codes, in one statement. */
export async function readHouseholds(
  { db, jurisdictionId }: ImportScope,
  codes: readonly string[],
): Promise<Map<string, HouseholdRecord>> {
  const records = await db
    .selectFrom('households')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`code = any(${[...new Set(codes)]}::text[])`)
    .execute();
  return new Map(records.map(record => [record.code, record]));
}

/** What a household cannot be without. */
const NEEDED_WHEN_NEW = ['headName', 'ward', 'people'] as const;

class LedgerPlan {
  constructor(
    private readonly scope: ImportScope,
    private readonly wards: WardIndex,
    private readonly households: Map<string, HouseholdRecord>,
  ) {}

  /** The household of a row; null when it cannot be made, which has been told. */
  hear(row: HouseholdRow): HouseholdRecord | null {
    const ward = wardOf(this.scope, row, { wards: this.wards });
    if (ward === null) return null;
    const household = this.households.get(row.values.code) ?? this.add(row, ward?.id);
    if (!household) return null;
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

  private add(row: HouseholdRow, wardId: string | undefined): HouseholdRecord | null {
    const { findings, changes, jurisdictionId } = this.scope;
    const { code, headName, people } = row.values;
    for (const field of NEEDED_WHEN_NEW) {
      if (row.values[field] === null)
        findings.refuse(row, field, 'needed-when-new', { field: findings.titleOf(field) });
    }
    if (headName === null || people === null || wardId === undefined) return null;
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
    return household;
  }
}

/** Works out which households and categories a ledger adds and changes. */
export async function planHouseholds(scope: ImportScope, rows: ImportedRow<HouseholdFields>[]): Promise<void> {
  const households = await readHouseholds(
    scope,
    rows.map(({ values }) => values.code),
  );
  const plan = new LedgerPlan(scope, await readWardIndex(scope.db, scope.jurisdictionId), households);
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
