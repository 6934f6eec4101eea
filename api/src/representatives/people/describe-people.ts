import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { subjectAttributes } from '../../programmes/attribute-rule.js';
import type { Programme } from '../../programmes/programme.js';
import { toGlobalId } from '../../shared/global-id.js';
import type { Text } from '../../shared/language.js';
import { wardById } from '../../wards/ward.query.js';
import { countPeople, type PeopleCount } from './people.query.js';
import type { PeopleBreakdown } from './people.type.js';

interface Named {
  key: string;
  title: Text;
}

const WORDS: Readonly<Record<'type' | 'ward', Text>> = {
  type: { 'zh-CN': '代表类别', en: 'Type' },
  ward: { 'zh-CN': '下级片区', en: 'Wards below' },
};
const YES_AND_NO: readonly Named[] = [
  { key: 'true', title: { 'zh-CN': '是', en: 'Yes' } },
  { key: 'false', title: { 'zh-CN': '否', en: 'No' } },
];

/** What people are counted by: their type, and each attribute of few values. */
function dimensions(programme: Programme): (Named & { values: readonly Named[] })[] {
  const attributes = subjectAttributes(programme, 'representative').flatMap(({ key, title, form, values }) => {
    if (form === 'CHOICE') return [{ key, title, values }];
    return form === 'BOOLEAN' ? [{ key, title, values: YES_AND_NO }] : [];
  });
  return [{ key: 'type', title: WORDS.type, values: programme.representativeTypes }, ...attributes];
}

async function byWard(context: Context, counts: readonly PeopleCount[]): Promise<PeopleBreakdown> {
  const wards = await Promise.all(
    counts.map(async ({ value, people }) => ({ ward: await context.once(wardById).load(value), people })),
  );
  const known = wards.flatMap(({ ward, people }) => (ward ? [{ ward, people }] : []));
  return {
    by: 'ward',
    title: WORDS.ward[context.language],
    values: known
      .toSorted((a, b) => a.ward.position - b.ward.position || (a.ward.id < b.ward.id ? -1 : 1))
      .map(({ ward, people }) => ({
        value: toGlobalId('Ward', context.jurisdiction.id, ward.id),
        title: ward.name,
        people,
      })),
  };
}

/** People in office by type, by attributes and by the wards below, in words. */
export async function describePeople(context: Context, wardId: string | null): Promise<PeopleBreakdown[]> {
  const { programme } = await context.once(programmeInForce);
  const counted = Map.groupBy(await countPeople(context, wardId), ({ by }) => by);
  const peopleOf = (by: string, value: string): number =>
    counted.get(by)?.find(each => each.value === value)?.people ?? 0;
  const told = dimensions(programme).map(({ key, title, values }) => ({
    by: key,
    title: title[context.language],
    values: values
      .map(each => ({ value: each.key, title: each.title[context.language], people: peopleOf(key, each.key) }))
      .filter(({ people }) => people > 0),
  }));
  return [...told, await byWard(context, counted.get('ward') ?? [])].filter(({ values }) => values.length > 0);
}
