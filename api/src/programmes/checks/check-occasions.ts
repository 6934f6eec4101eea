import type { ActivityKind, Programme } from '../programme.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import { duplicateKeys } from './check-keys.js';

function checkHours({ hours }: ActivityKind, path: Path): Finding[] {
  if (!hours || hours.from < hours.to) return [];
  const words = ['结束时间不晚于开始时间', 'it ends before it has begun'] as const;
  return [finding([...path, 'hours', 'to'], hours.to, `later than ${hours.from}`, words)];
}

function checkWindows({ rule, windows }: ActivityKind, path: Path): Finding[] {
  if (rule !== undefined && windows.length > 0) {
    const words = ['有重复规则的活动不另设时段', 'a kind with a recurrence rule has its days already'] as const;
    return [{ ...finding([...path, 'windows'], `rule ${rule}`, 'windows without a rule', words), atKey: true }];
  }
  return windows.flatMap(({ from, to }, at) => {
    if (from <= to) return [];
    const words = ['时段的截止日早于起始日', 'the window ends before it begins'] as const;
    return [finding([...path, 'windows', at, 'to'], to, `${from} or later`, words)];
  });
}

/** Hours, windows and agendas of the kinds of activities. */
export function checkOccasions({ activities }: Programme): Finding[] {
  return activities.flatMap((kind, at) => {
    const path = ['activities', at];
    return [
      ...checkHours(kind, path),
      ...checkWindows(kind, path),
      ...duplicateKeys(kind.windows, [...path, 'windows']),
      ...duplicateKeys(kind.agenda, [...path, 'agenda']),
    ];
  });
}
