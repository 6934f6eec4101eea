import type { Db } from '../../database/reading.js';
import type { Database } from '../../database/tables.js';
import { Refusal } from '../refusal.js';
import { nameKey } from '../values/clean-text.js';
import { type ExternalIdIndex, readExternalIds } from './external-id-plan.js';

export type WardRecord = Database['wards'];

/** The wards of a jurisdiction, found by what people write for them. */
export class WardIndex {
  private readonly byId = new Map<string, WardRecord>();
  private readonly byCode = new Map<string, WardRecord>();
  private readonly byName = new Map<string, WardRecord[]>();

  constructor(
    wards: readonly WardRecord[],
    private readonly numbers: ExternalIdIndex,
  ) {
    for (const ward of wards) this.add(ward);
  }

  add(ward: WardRecord): void {
    this.byId.set(ward.id, ward);
    this.learnCode(ward);
    const namesakes = this.byName.get(nameKey(ward.name));
    if (namesakes) namesakes.push(ward);
    else this.byName.set(nameKey(ward.name), [ward]);
  }

  /** A ward may get its code later than its name. */
  learnCode(ward: WardRecord): void {
    if (ward.code !== null) this.byCode.set(nameKey(ward.code), ward);
  }

  get(id: string): WardRecord {
    return this.byId.get(id)!;
  }

  withCode(code: string): WardRecord | undefined {
    return this.byCode.get(nameKey(code));
  }

  named(name: string): WardRecord[] {
    return this.byName.get(nameKey(name)) ?? [];
  }

  /** Wards at the top. */
  get roots(): WardRecord[] {
    return [...this.byId.values()].filter(ward => ward.parentId === null);
  }

  /** The ward and those above it, upwards; ends where it would go in a circle. */
  line(ward: WardRecord): WardRecord[] {
    const line = [ward];
    for (let above = ward.parentId; above !== null; above = line.at(-1)!.parentId) {
      const next = this.get(above);
      if (line.includes(next)) break;
      line.push(next);
    }
    return line;
  }

  isWithin(wardId: string, aboveId: string): boolean {
    return this.line(this.get(wardId)).some(({ id }) => id === aboveId);
  }

  /** The name with those above it: 某镇/某村. */
  path(ward: WardRecord): string {
    return this.line(ward)
      .map(({ name }) => name)
      .reverse()
      .join('/');
  }

  /** The smallest ward that holds all of them; null when none does. */
  commonWard(wardIds: Iterable<string>): WardRecord | null {
    const [first, ...others] = [...new Set(wardIds)];
    if (first === undefined) return null;
    return this.line(this.get(first)).find(({ id }) => others.every(other => this.isWithin(other, id))) ?? null;
  }

  /** The ward that a code, the number of another system, a name or “above/name” means; `above` is one more hint at what lies above it. */
  find(text: string, above: string | null = null): WardRecord | Refusal {
    const known = this.withCode(text) ?? this.byId.get(this.numbers.meantBy(text) ?? '');
    if (known) return known;
    const whole = this.named(text);
    const names =
      whole.length > 0
        ? [text]
        : text
            .split(/[/\\>|]/)
            .map(name => name.trim())
            .filter(name => name !== '');
    const hints = [...names.slice(0, -1), ...(above === null ? [] : [above])].map(nameKey);
    const found = this.named(names.at(-1) ?? '').filter(ward => {
      const line = this.line(ward).slice(1);
      return hints.every(hint =>
        line.some(({ name, code }) => nameKey(name) === hint || (code !== null && nameKey(code) === hint)),
      );
    });
    if (found.length === 1) return found[0]!;
    if (found.length === 0) return new Refusal('ward-not-found');
    return new Refusal('ward-ambiguous', {
      candidates: found
        .slice(0, 5)
        .map(ward => this.path(ward))
        .join('、'),
    });
  }
}

/** All wards of a jurisdiction; there are never so many that it is worth asking for some. */
export async function readWardIndex(db: Db, jurisdictionId: string): Promise<WardIndex> {
  const wards = await db.selectFrom('wards').selectAll().where('jurisdictionId', '=', jurisdictionId).execute();
  return new WardIndex(wards, await readExternalIds({ db, jurisdictionId }, 'WARD'));
}
