import type { Panel } from '../../programmes/programme.js';
import { neededOf, reaches } from '../../programmes/share.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';

interface Seated {
  id: string;
  seat: string;
}

/** Refuses a panel in which a class has too few members; the class is named. */
export function requireComposed({ seats }: Panel, members: readonly Seated[], language: 'zh-CN' | 'en'): void {
  for (const { key, title, atLeast } of seats) {
    const seated = members.filter(({ seat }) => seat === key).length;
    if (seated >= atLeast) continue;
    throw new Conflict('A class of the panel has too few members', {
      reason: 'panel-incomplete',
      field: 'panel',
      value: `${title[language]} ${seated}`,
      allowed: atLeast,
    });
  }
}

/** Whether the panel may judge a matter that stands so. */
export function takesMatter({ takes }: Panel, { state, outcome }: { state: string; outcome: string | null }): boolean {
  if (takes.reopened && state === 'REOPENED') return true;
  return outcome !== null && (takes.outcomes as readonly string[]).includes(outcome);
}

/** What most members find; refused while too few have judged, and when two findings share the most voices. */
export function findingOf({ quorum }: Panel, memberCount: number, judgements: readonly string[]): string {
  if (judgements.length === 0 || !reaches(judgements.length, memberCount, quorum)) {
    throw new InvalidInput('Too few members have judged', {
      reason: 'panel-quorum',
      field: 'caseId',
      value: judgements.length,
      allowed: Math.max(1, neededOf(memberCount, quorum)),
    });
  }
  const voices = [...Map.groupBy(judgements, each => each)].map(([key, all]) => ({ key, count: all.length }));
  const most = Math.max(...voices.map(({ count }) => count));
  const leading = voices.filter(({ count }) => count === most);
  if (leading.length === 1) return leading[0]!.key;
  throw new Conflict('Two findings share the most voices', {
    reason: 'panel-tied',
    field: 'caseId',
    value: leading.map(({ key }) => key).join(', '),
  });
}
