import { occurrences } from '@lianxin/api/programmes/calendar/calendar.js';
import type { Rules } from './calendar.js';
import { addDays, atHour } from './days.js';
import type { Identify } from './identifiers.js';
import type { KnownYear } from './people.js';
import type { Random } from './random.js';
import type { Row } from './rows.js';

const NIL = 0.14;
const NEVER = 0.03;

/** Days after the due day on which the paper came in; groups that act regularly are seldom late. */
function delay({ regularity }: ReturningGroup, random: Random): number {
  return random.chance(regularity) ? -random.between(0, 3) : random.between(1, 12);
}

export interface ReturningGroup {
  id: string;
  /** How regularly the group acts, 0-1. */
  regularity: number;
}

export interface ReturnContext {
  rules: Rules;
  summaries: readonly string[];
  identify: Identify;
  random: Random;
}

/** What each group returns each month, nil returns and late ones included; what is not due yet stands open. */
export function createGroupReturns(
  { year, knownThrough }: KnownYear,
  groups: readonly ReturningGroup[],
  { rules, summaries, identify, random }: ReturnContext,
): Row<'groupReturns'>[] {
  const { programme, holidays } = rules;
  if (!programme.returns) return [];
  return occurrences(programme.returns, year, holidays).flatMap(({ scheduledOn: dueOn, originalOn }) =>
    groups.map(group => {
      const month = `${originalOn.slice(0, 7)}-01`;
      const came = addDays(dueOn, delay(group, random));
      const isReturned = !random.chance(NEVER) && came <= knownThrough;
      const isNil = isReturned && random.chance(NIL);
      return {
        id: identify('group-return', `${group.id}/${month}`, atHour(month, 8)),
        groupId: group.id,
        month,
        dueOn,
        returnedOn: isReturned ? came : null,
        isNil,
        summary: isReturned && !isNil ? `${random.pick(summaries)}，共${random.between(1, 9)}条` : null,
      };
    }),
  );
}
