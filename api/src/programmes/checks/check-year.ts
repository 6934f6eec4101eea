import { recurrenceFault } from '../calendar/recurrence.js';
import type { Programme } from '../programme.js';
import { type Finding, type Path, shown } from '../source/finding.js';
import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';
import { checkMatters } from './check-matters.js';
import { checkOccasions } from './check-occasions.js';
import { checkVisits } from './check-visits.js';

function checkRule(rule: string | undefined, path: Path): Finding[] {
  const fault = rule === undefined ? null : recurrenceFault(rule);
  if (!fault) return [];
  const message = { 'zh-CN': '重复规则(RRULE)无法识别', en: 'the recurrence rule (RRULE) cannot be read' };
  return [{ path, found: shown(fault.found), allowed: fault.allowed, message }];
}

function checkPledge({ pledge, matters }: Programme): Finding[] {
  if (!pledge) return [];
  const matterKinds = matters.kinds.map(({ key }) => key);
  return [
    ...duplicateKeys(pledge.items, ['pledge', 'items']),
    ...pledge.items.flatMap(({ times: { min, max } }, at): Finding[] => {
      if (min <= max) return [];
      const message = { 'zh-CN': '最少多于最多', en: 'the fewest are more than the most' };
      return [
        { path: ['pledge', 'items', at, 'times', 'min'], found: String(min), allowed: `at most ${max}`, message },
      ];
    }),
    ...pledge.items.flatMap(({ evidence, matterKind }, at): Finding[] => {
      const path = ['pledge', 'items', at, 'matterKind'];
      if (matterKind === undefined) return [];
      if (evidence === 'matter') return unknownName(matterKind, matterKinds, path);
      const message = {
        'zh-CN': '只有佐证为事项时才写事项类别',
        en: 'a matter kind belongs to evidence "matter" only',
      };
      return [{ path, atKey: true, found: `evidence ${evidence}`, allowed: 'evidence matter', message }];
    }),
  ];
}

/** Words of a list that records refer to. */
const checkValues = (values: unknown, path: Path): Finding[] =>
  Array.isArray(values) ? duplicateKeys(values as { key: string }[], path) : [];

function checkEvents({ eventKinds, attributes }: Programme): Finding[] {
  return [
    ...duplicateKeys(attributes, ['attributes']),
    ...attributes.flatMap(({ values }, at) => checkValues(values, ['attributes', at, 'values'])),
    ...duplicateKeys(eventKinds, ['eventKinds']),
    ...eventKinds.flatMap((kind, at) => [
      ...duplicateKeys(kind.stages, ['eventKinds', at, 'stages']),
      ...duplicateKeys(kind.attributes, ['eventKinds', at, 'attributes']),
      ...kind.attributes.flatMap(({ values }, nth) =>
        checkValues(values, ['eventKinds', at, 'attributes', nth, 'values']),
      ),
    ]),
  ];
}

function checkTimeZone({ timeZone }: Programme): Finding[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return [];
  } catch {
    const message = { 'zh-CN': '没有这个时区', en: 'there is no such time zone' };
    return [
      { path: ['timeZone'], found: shown(timeZone), allowed: 'an IANA time zone such as Asia/Shanghai', message },
    ];
  }
}

/** What happens through the year: pledge, fixed days, returns, visits and matters. */
export function checkYear(programme: Programme): Finding[] {
  const { activities, duties, representativeTypes, returns } = programme;
  const dutyKeys = duties.map(({ key }) => key);
  return [
    ...checkTimeZone(programme),
    ...checkPledge(programme),
    ...duplicateKeys(activities, ['activities']),
    ...activities.flatMap(({ rule, duty, eligible }, at) => [
      ...checkRule(rule, ['activities', at, 'rule']),
      ...(duty === undefined ? [] : unknownName(duty, dutyKeys, ['activities', at, 'duty'])),
      ...unknownNames(eligible, representativeTypes, ['activities', at, 'eligible']),
    ]),
    ...checkOccasions(programme),
    ...checkRule(returns?.rule, ['returns', 'rule']),
    ...checkVisits(programme),
    ...checkMatters(programme),
    ...checkEvents(programme),
  ];
}
