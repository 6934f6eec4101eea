import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import { addDays } from '../../shared/days.js';
import type { ImportScope } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import type { HouseholdFields } from './households.fields.js';
import { holdsOn } from './span.js';

type CategoryRecord = Database['householdCategories'];

/** The categories of households: a list in the file says which ones hold from its day on. */
export class CategoryPlan {
  readonly spokenOf: CategoryRecord[] = [];
  private readonly byHousehold: Map<string, CategoryRecord[]>;

  private constructor(
    private readonly scope: ImportScope,
    records: readonly CategoryRecord[],
  ) {
    this.byHousehold = Map.groupBy(records, ({ householdId }) => householdId);
  }

  static async read(scope: ImportScope, households: Iterable<{ id: string }>): Promise<CategoryPlan> {
    const records = await scope.db
      .selectFrom('householdCategories')
      .selectAll()
      .where('jurisdictionId', '=', scope.jurisdictionId)
      .where(sql<boolean>`household_id = any(${[...households].map(({ id }) => id)}::uuid[])`)
      .execute();
    return new CategoryPlan(scope, records);
  }

  hear(row: ImportedRow<HouseholdFields>, { id }: { id: string }): void {
    const day = row.values.categoriesOn ?? this.scope.today;
    const wanted = new Set(row.values.categories);
    const held = this.byHousehold.get(id) ?? [];
    this.byHousehold.set(id, held);
    for (const category of wanted) {
      if (!held.some(record => record.category === category && holdsOn(record, day)))
        held.push(this.add(row, id, category, day));
    }
    for (const record of held) if (!wanted.has(record.category) && holdsOn(record, day)) this.end(row, record, day);
    this.spokenOf.push(...held);
  }

  private add(
    row: ImportedRow<HouseholdFields>,
    householdId: string,
    category: string,
    startedOn: string,
  ): CategoryRecord {
    const record = {
      jurisdictionId: this.scope.jurisdictionId,
      id: v7(),
      householdId,
      category,
      startedOn,
      endedOn: null,
    };
    return this.scope.changes.add('householdCategories', record, row.number);
  }

  /** A category that would have held for no day at all was a mistake and goes. */
  private end(row: ImportedRow<HouseholdFields>, record: CategoryRecord, day: string): void {
    const { changes } = this.scope;
    if (record.startedOn === day) changes.remove('householdCategories', record, row.number);
    else changes.set('householdCategories', record, { endedOn: addDays(day, -1) }, row.number);
  }
}
