import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import { NOTHING_FIXED } from '../../links/fixed-things.js';
import type { Text } from '../../shared/language.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { Refusal } from '../refusal.js';
import { checkOrder, checkOverlaps } from './check-spans.js';
import { type HouseholdRecord, readHouseholds } from './households.plan.js';
import type { LinkFields } from './links.fields.js';
import { found, personField, readRegister, wardOf } from './people-scope.js';
import type { MandateRecord } from './person-index.js';
import { describeMandate, findPerson, type PersonRegister } from './person-match.js';
import { holdsOn, spanText } from './span.js';

type LinkRow = ImportedRow<LinkFields>;
type LinkRecord = Database['links'];

/** The mandate under which a household is linked: the one the row describes, held on the first day of the link. */
function mandateFor(
  { values }: LinkRow,
  mandates: readonly MandateRecord[],
  register: PersonRegister,
): MandateRecord | Refusal {
  const { type, startedOn } = values;
  const fitting = mandates.filter(
    mandate =>
      (type === null || mandate.type === type) &&
      (startedOn === null ? mandate.endedOn === null : holdsOn(mandate, startedOn)),
  );
  if (fitting.length === 1) return fitting[0]!;
  if (fitting.length === 0) return new Refusal('no-mandate');
  const inLanguage = (language: keyof Text) =>
    fitting.map(mandate => `${describeMandate(mandate, register, language)} (${spanText(mandate)})`).join('、');
  return new Refusal('mandate-ambiguous', { candidates: { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') } });
}

class LinkPlan {
  readonly spokenOf = new Set<LinkRecord>();
  /** Who answers for the household. */
  readonly representatives = new Map<LinkRecord, string>();

  constructor(
    private readonly scope: ImportScope,
    private readonly register: PersonRegister,
    private readonly households: Map<string, HouseholdRecord>,
    private readonly byPair: Map<string, LinkRecord[]>,
  ) {}

  hear(row: LinkRow): void {
    const household = this.households.get(row.values.household);
    if (!household) this.scope.findings.refuse(row, 'household', 'household-not-found');
    const mandate = this.mandateOf(row);
    if (!household || !mandate) return;
    const link = this.linkOf(row, mandate, household);
    if (!link) return;
    const { endedOn } = row.values;
    tell(this.scope, row, { table: 'links', record: link, values: { endedOn } });
    this.representatives.set(link, mandate.representativeId);
    for (const other of this.between(mandate, household)) this.spokenOf.add(other);
    const lastDay = link.endedOn ?? link.startedOn;
    if (!holdsOn(mandate, lastDay))
      this.scope.findings.refuse(row, 'endedOn', 'outside-mandate', { span: spanText(mandate) });
  }

  private mandateOf(row: LinkRow): MandateRecord | null {
    const ward = wardOf(this.scope, row, this.register);
    if (ward === null) return null;
    const { name, externalId, phone, type } = row.values;
    const sought = { name, externalId, phone, type, wardId: ward?.id ?? null };
    const person = found(this.scope, row, personField(row), findPerson(sought, this.register));
    if (!person) return null;
    const held = this.register.people
      .mandatesOf(person)
      .filter(({ wardId }) => !ward || this.register.wards.isWithin(wardId, ward.id));
    return found(
      this.scope,
      row,
      row.values.type === null ? personField(row) : 'type',
      mandateFor(row, held, this.register),
    );
  }

  private between(mandate: MandateRecord, household: HouseholdRecord): LinkRecord[] {
    return this.byPair.get(pairKey(mandate.id, household.id)) ?? [];
  }

  private linkOf(row: LinkRow, mandate: MandateRecord, household: HouseholdRecord): LinkRecord | null {
    const { startedOn } = row.values;
    const links = this.between(mandate, household);
    if (startedOn !== null)
      return links.find(link => link.startedOn === startedOn) ?? this.add(row, mandate, household, startedOn);
    const open = links.filter(({ endedOn }) => endedOn === null);
    const candidates = open.length > 0 ? open : links;
    if (candidates.length === 1) return candidates[0]!;
    const { findings } = this.scope;
    if (candidates.length > 1) findings.refuse(row, 'startedOn', 'link-ambiguous');
    else findings.refuse(row, 'startedOn', 'needed-when-new', { field: findings.titleOf('startedOn') });
    return null;
  }

  private add(row: LinkRow, mandate: MandateRecord, household: HouseholdRecord, startedOn: string): LinkRecord {
    const { changes, jurisdictionId } = this.scope;
    const record = {
      jurisdictionId,
      id: v7(),
      mandateId: mandate.id,
      householdId: household.id,
      startedOn,
      endedOn: null,
      predecessorId: null,
      ...NOTHING_FIXED,
      version: 1,
    };
    const link = changes.add('links', record, row.number);
    this.byPair.set(pairKey(mandate.id, household.id), [...this.between(mandate, household), link]);
    return link;
  }
}

function pairKey(mandateId: string, householdId: string): string {
  return `${mandateId}${householdId}`;
}

async function readLinks(
  { db, jurisdictionId }: ImportScope,
  households: Iterable<HouseholdRecord>,
): Promise<Map<string, LinkRecord[]>> {
  const links = await db
    .selectFrom('links')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`household_id = any(${[...households].map(({ id }) => id)}::uuid[])`)
    .execute();
  return Map.groupBy(links, ({ mandateId, householdId }) => pairKey(mandateId, householdId));
}

/** Works out which links a list adds and ends. Quotas are targets: a link beyond one is imported like any other. */
export async function planLinks(scope: ImportScope, rows: LinkRow[]): Promise<void> {
  const households = await readHouseholds(
    scope,
    rows.map(({ values }) => values.household),
  );
  const plan = new LinkPlan(scope, await readRegister(scope), households, await readLinks(scope, households.values()));
  for (const row of rows) plan.hear(row);
  for (const link of scope.changes.records('links', 'new', 'changed')) {
    scope.stale.during(link, plan.representatives.get(link)!);
  }
  checkOrder(scope, 'links');
  checkOverlaps(scope, {
    table: 'links',
    records: [...plan.spokenOf],
    keyOf: ({ mandateId, householdId }) => pairKey(mandateId, householdId),
  });
}
