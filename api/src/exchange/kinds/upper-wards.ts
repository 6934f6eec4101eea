import type { Programme } from '../../programmes/programme.js';
import type { ValuesOf } from '../field.js';
import type { WardFields } from './wards.fields.js';

/** A ward above, as a row tells it. */
export interface UpperWard {
  name: string | null;
  code: string | null;
  /** Given, or the only kind of the level above. */
  kind: string | null;
  isKindGiven: boolean;
  /** The field whose cell is shown when something is wrong with it. */
  field: keyof WardFields;
  kindField: keyof WardFields;
}

const LEVELS = [
  { name: 'parentName', code: 'parentCode', kind: 'parentKind' },
  { name: 'upper2Name', code: 'upper2Code', kind: 'upper2Kind' },
  { name: 'upper3Name', code: 'upper3Code', kind: 'upper3Kind' },
] as const;

export function levelOf(kind: string, { wards }: Programme): number {
  return wards.kinds.find(({ key }) => key === kind)?.level ?? 0;
}

/** Whether wards of the second kind may lie above those of the first. */
export function kindAbove(kind: string, upper: string, programme: Programme): boolean {
  return levelOf(upper, programme) < levelOf(kind, programme);
}

function onlyKindAbove(kind: string | null, programme: Programme): string | null {
  if (kind === null) return null;
  const [above, other] = programme.wards.kinds.filter(({ level }) => level === levelOf(kind, programme) - 1);
  return above && !other ? above.key : null;
}

/** The kind of a ward of which only the one above is known, where there is only one. */
export function onlyKindBelow(upper: string, programme: Programme): string | null {
  const [below, other] = programme.wards.kinds.filter(({ level }) => level === levelOf(upper, programme) + 1);
  return below && !other ? below.key : null;
}

/** The wards above, upwards; levels of which a row says nothing are left out. */
export function upperWards(values: ValuesOf<WardFields>, programme: Programme): UpperWard[] {
  const uppers: UpperWard[] = [];
  let below = values.kind;
  for (const level of LEVELS) {
    const name = values[level.name];
    const code = values[level.code];
    if (name === null && code === null) continue;
    const kind = values[level.kind] ?? onlyKindAbove(below, programme);
    const field = name === null ? level.code : level.name;
    uppers.push({ name, code, kind, isKindGiven: values[level.kind] !== null, field, kindField: level.kind });
    below = kind;
  }
  return uppers;
}
