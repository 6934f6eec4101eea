import type { Text } from '../../shared/language.js';
import type { Indicator, Programme } from '../programme.js';
import { visitRules } from '../programme.lookup.js';
import { MEASURE_FAMILIES, type MeasureFamily } from './measure-families.js';

/** The stored key: `attendance.rate/meeting-day`, or `attendance.rate` for all activities together. */
export function measureKey(family: string, of?: string): string {
  return of === undefined ? family : `${family}/${of}`;
}

/** The family of a stored key. */
export function familyOf(storedKey: string): MeasureFamily | undefined {
  const [family] = storedKey.split('/');
  return MEASURE_FAMILIES.find(({ key }) => key === family);
}

/** Whether the figure of a ward with all below it is known: it adds up, or only the topmost wards report it. */
export function addsUp({ wards }: Programme, { sumOfWards, wardKinds }: Indicator): boolean {
  const top = Math.min(...wards.kinds.map(({ level }) => level));
  return sumOfWards || wards.kinds.every(({ key, level }) => level === top || !wardKinds.includes(key));
}

/** Whether a tally counts events of the kind, which then need be neither good nor ill. */
function isTallied({ tallies }: Programme, eventKind: string): boolean {
  return tallies.some(({ items }) => items.some(({ measure, of }) => measure === 'events.count' && of === eventKind));
}

/** The things of a programme that a family can be narrowed to. */
export function parametersOf(
  programme: Programme,
  parameter: MeasureFamily['parameter'],
): { key: string; title: Text }[] {
  switch (parameter) {
    case 'activity':
      return programme.activities;
    case 'pledgeItem':
      return programme.pledge?.items ?? [];
    case 'matterKind':
      return programme.matters.kinds;
    case 'eventKind':
      return programme.eventKinds.filter(
        ({ key, about, moreIs }) => about === 'representative' && (moreIs === 'good' || isTallied(programme, key)),
      );
    case 'visitRule':
      return visitRules(programme);
    case 'indicator':
      return programme.indicators.filter(indicator => !indicator.highStakes && addsUp(programme, indicator));
    case 'procedure':
      return programme.consultations.procedures;
    case 'briefing':
      return programme.consultations.briefings;
    case 'none':
      return [];
  }
}

/** Whether the programme has what the family counts: where no visit is asked for, nothing is said about such visits. */
export function isCounted({ onlyWith }: MeasureFamily, programme: Programme): boolean {
  if (onlyWith === 'visitRules') return visitRules(programme).length > 0;
  if (onlyWith === 'indicators') return programme.indicators.length > 0;
  if (onlyWith === 'taskLists') return programme.taskLists !== undefined;
  if (onlyWith === 'procedures') return programme.consultations.procedures.length > 0;
  if (onlyWith === 'briefings') return programme.consultations.briefings.length > 0;
  return onlyWith === undefined || programme.visits.mustVisit.length > 0;
}

/** Whether the programme has what the family of this key counts; families of wards only are always counted. */
export function isFamilyCounted(key: string, programme: Programme): boolean {
  const family = familyOf(key);
  return family === undefined || isCounted(family, programme);
}

/** Families that count something under the programme. */
export function familiesOf(programme: Programme): readonly MeasureFamily[] {
  return MEASURE_FAMILIES.filter(family => isCounted(family, programme));
}

/** Every measure that is computed for this programme, each family first as a whole. */
export function measureKeys(programme: Programme): string[] {
  return familiesOf(programme).flatMap(({ key, parameter, narrowedOnly = false }) => [
    ...(narrowedOnly ? [] : [key]),
    ...parametersOf(programme, parameter).map(of => measureKey(key, of.key)),
  ]);
}

/** Stored keys of the figures that the programme shows first, in its order. */
export function headlineKeys(programme: Programme): string[] {
  return programme.headlines.map(({ measure, of }) => measureKey(measure, of));
}

/** What screens call a measure: its name as a headline; else the family, and after a colon what it is narrowed to. */
export function measureTitle(programme: Programme, storedKey: string): Text {
  const headline = programme.headlines.find(({ measure, of }) => measureKey(measure, of) === storedKey);
  if (headline) return headline.title;
  const family = familyOf(storedKey);
  if (!family) return { 'zh-CN': storedKey, en: storedKey };
  const title = (programme.pledge?.form === 'activities' && family.titleOfActivities) || family.title;
  const of = storedKey.split('/')[1];
  const narrowed = parametersOf(programme, family.parameter).find(({ key }) => key === of);
  if (!narrowed) return title;
  return { 'zh-CN': `${title['zh-CN']}：${narrowed.title['zh-CN']}`, en: `${title.en}: ${narrowed.title.en}` };
}
