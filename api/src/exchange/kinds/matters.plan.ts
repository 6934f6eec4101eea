import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../../database/tables.js';
import { dueOn } from '../../matters/matter-due.js';
import { nextMatterNumber } from '../../matters/matter-number.js';
import { onLine } from '../../matters/matter-owner.js';
import { MatterState } from '../../matters/matter-words.js';
import { type Holidays, holidaysOf } from '../../programmes/calendar/holidays.js';
import type { MatterKind } from '../../programmes/programme.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { allowedWords, labelOptions } from '../values/choice.value.js';
import { plainKey } from '../values/clean-text.js';
import { readExternalIds } from './external-id-plan.js';
import { type HouseholdRecord, readHouseholds } from './households.plan.js';
import type { MatterFields } from './matters.fields.js';
import { found, readRegister, wardOf } from './people-scope.js';
import { findPerson, type PersonRegister } from './person-match.js';
import { holdsOn } from './span.js';
import type { WardRecord } from './ward-index.js';

type MatterRow = ImportedRow<MatterFields>;
type MatterRecord = Database['matters'];

/** Where a matter comes from and what it is called there. */
const placeOf = (source: string, number: string) => `${source} ${number}`;

/** Nobody has done anything about it yet. */
const UNTOUCHED: readonly string[] = [MatterState.RAISED, MatterState.REGISTERED];

/** Whose and where a matter is. */
interface Whose {
  wardId: string;
  representativeId: string | null;
  householdId: string | null;
}

class MatterPlan {
  private readonly numbers = new Map<string, number>();
  private readonly holidays: Holidays;

  constructor(
    private readonly scope: ImportScope,
    private readonly register: PersonRegister,
    private readonly households: Map<string, HouseholdRecord>,
    private readonly matters: Map<string, MatterRecord>,
  ) {
    this.holidays = holidaysOf(scope.programme);
  }

  async hear(row: MatterRow): Promise<void> {
    const { source, externalNumber, title, body, raisedOn } = row.values;
    const { findings, today } = this.scope;
    if (source === null) findings.refuse(row, 'source', 'value-missing');
    if (raisedOn > today) findings.refuse(row, 'raisedOn', 'in-the-future', { today });
    const topic = this.topicOf(row);
    if (source === null) return;
    const known = this.matters.get(placeOf(source, externalNumber));
    const matter = known ?? (await this.add(row, source, topic));
    // What was answered was said of how it stood then: later words of the other system no longer change it.
    if (!matter || !UNTOUCHED.includes(matter.state)) return;
    tell(this.scope, row, { table: 'matters', record: matter, values: { title, body, topic } });
  }

  /** The topic that a word means; undefined when the row says none, null after telling that there is no such topic. */
  private topicOf(row: MatterRow): string | undefined | null {
    const { topic, source } = row.values;
    if (topic === null) return undefined;
    const { sources, topics } = this.scope.programme.matters;
    const words = sources.find(({ key }) => key === source)?.export?.topics ?? [];
    const meant = words.find(({ word }) => plainKey(word) === plainKey(topic))?.topic;
    const options = labelOptions(topics);
    const choice = options.find(option => option.words.some(word => plainKey(word) === plainKey(topic)));
    const key = meant ?? choice?.value;
    if (key === undefined) this.scope.findings.refuse(row, 'topic', 'not-a-choice', { allowed: allowedWords(options) });
    return key ?? null;
  }

  private kindOf(row: MatterRow, source: string): MatterKind | null {
    const { kinds, sources } = this.scope.programme.matters;
    const only = kinds.length === 1 ? kinds[0]!.key : undefined;
    const key = row.values.kind ?? sources.find(each => each.key === source)?.export?.kind ?? only;
    const kind = kinds.find(each => each.key === key);
    if (!kind) this.scope.findings.refuse(row, 'kind', 'value-missing');
    else if (!kind.raisedBy.includes(row.values.reporter === null ? 'office' : 'representative'))
      this.scope.findings.refuse(row, 'kind', 'kind-of-others');
    else return kind;
    return null;
  }

  /** Who reported it, in office that day; undefined when the row names nobody, null after telling why not. */
  private reporterOf(row: MatterRow): string | undefined | null {
    const { reporter, raisedOn } = row.values;
    if (reporter === null) return undefined;
    const sought = { name: reporter, externalId: null, phone: null, type: null, wardId: null };
    const person = found(this.scope, row, 'reporter', findPerson(sought, this.register));
    if (!person) return null;
    if (this.register.people.mandatesOf(person).some(mandate => holdsOn(mandate, raisedOn))) return person.id;
    this.scope.findings.refuse(row, 'reporter', 'no-mandate');
    return null;
  }

  private householdOf(row: MatterRow): HouseholdRecord | undefined | null {
    const { household } = row.values;
    if (household === null) return undefined;
    const known = this.households.get(household);
    if (!known) this.scope.findings.refuse(row, 'household', 'household-not-found');
    return known ?? null;
  }

  private whose(row: MatterRow): Whose | null {
    const ward = wardOf(this.scope, row, this.register);
    const household = this.householdOf(row);
    const representativeId = this.reporterOf(row);
    if (ward === null || household === null || representativeId === null) return null;
    const wardId = ward?.id ?? household?.wardId;
    if (wardId) return { wardId, representativeId: representativeId ?? null, householdId: household?.id ?? null };
    this.scope.findings.refuse(row, 'ward', 'value-missing');
    return null;
  }

  private async add(row: MatterRow, source: string, topic: string | undefined | null): Promise<MatterRecord | null> {
    const { findings, changes } = this.scope;
    const kind = this.kindOf(row, source);
    const whose = this.whose(row);
    const { title, externalNumber, raisedOn } = row.values;
    if (title === null) findings.refuse(row, 'title', 'needed-when-new', { field: findings.titleOf('title') });
    if (kind?.topic === 'required' && topic === undefined) findings.refuse(row, 'topic', 'value-missing');
    if (!kind || !whose || title === null || findings.isBad(row)) return null;
    const rules = { kind, holidays: this.holidays };
    const first = onLine<WardRecord>(this.register.wards.line(this.register.wards.get(whose.wardId)), kind.levels);
    const matter: MatterRecord = {
      ...NOTHING_DONE,
      ...whose,
      jurisdictionId: this.scope.jurisdictionId,
      id: v7(),
      number: await this.nextNumber(raisedOn.slice(0, 4)),
      kind: kind.key,
      title,
      body: row.values.body,
      topic: topic ?? null,
      source,
      externalNumber,
      raisedOn,
      ownerWardId: first?.ward.id ?? null,
      isWholeNetwork: first?.level.wholeNetwork ?? false,
      dueOn: dueOn(rules, { state: MatterState.RAISED, since: raisedOn, wardKind: first?.ward.kind ?? null }),
    };
    this.matters.set(placeOf(source, externalNumber), changes.add('matters', matter, row.number));
    changes.add('matterSteps', this.raising(matter), row.number);
    return matter;
  }

  private raising({ jurisdictionId, id: matterId, raisedOn }: MatterRecord): Database['matterSteps'] {
    const { now, actorId } = this.scope;
    const nothing = { note: null, dueOn: null, ownerWardId: null, ownerGroupId: null };
    const when = { takenOn: raisedOn, takenAt: now.toISOString(), actorId };
    return { ...nothing, ...when, jurisdictionId, id: v7(), matterId, verb: 'RAISE' };
  }

  /** Numbers follow each other without gaps: the first one comes from the records, the others from it. */
  private async nextNumber(year: string): Promise<string> {
    const { db, jurisdictionId } = this.scope;
    const last = this.numbers.get(year);
    const next =
      last === undefined ? Number((await nextMatterNumber(db, jurisdictionId, Number(year))).split('-')[1]) : last + 1;
    this.numbers.set(year, next);
    return `${year}-${String(next).padStart(4, '0')}`;
  }
}

/** A matter that has only been raised. */
const NOTHING_DONE = {
  state: MatterState.RAISED,
  outcome: null,
  answer: null,
  registeredOn: null,
  answeredOn: null,
  closedOn: null,
  reopenedCount: 0,
  version: 1,
  countedState: null,
  countedOutcome: null,
  ownerGroupId: null,
  mergedIntoId: null,
  dispatchedOn: null,
  steppedOn: null,
  lateSteps: 0,
  countedDueOn: null,
  countedLateSteps: null,
  rating: null,
  settledBy: null,
  isMajor: null,
};

/** Matters that came under these numbers of another system, or carry them besides. */
async function readMatters(scope: ImportScope, rows: readonly MatterRow[]): Promise<Map<string, MatterRecord>> {
  const { db, jurisdictionId } = scope;
  const carried = await readExternalIds(scope, 'MATTER');
  const besides = rows.flatMap(({ values: { source, externalNumber } }) => {
    const id = source === null ? undefined : carried.get(source, externalNumber);
    return id === undefined ? [] : [[placeOf(source!, externalNumber), id] as const];
  });
  const numbers = [...new Set(rows.map(({ values }) => values.externalNumber))];
  const ids = besides.map(([, id]) => id);
  const records = await db
    .selectFrom('matters')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`(external_number = any(${numbers}::text[]) or id = any(${ids}::uuid[]))`)
    .execute();
  const byId = new Map(records.map(record => [record.id, record]));
  const came = records.flatMap(record =>
    record.source === null ? [] : [[placeOf(record.source, record.externalNumber!), record] as const],
  );
  return new Map([...besides.map(([place, id]) => [place, byId.get(id)!] as const), ...came]);
}

/** Works out which matters the file of another system brings; one whose number is known is not taken down again. */
export async function planMatters(scope: ImportScope, rows: MatterRow[]): Promise<void> {
  const codes = rows.flatMap(({ values }) => values.household ?? []);
  const plan = new MatterPlan(
    scope,
    await readRegister(scope),
    await readHouseholds(scope, codes),
    await readMatters(scope, rows),
  );
  for (const row of rows) await plan.hear(row);
  for (const { raisedOn } of scope.changes.records('matters', 'new', 'changed')) scope.stale.everybody(raisedOn);
}
