import type { Context } from '../../context.js';
import { cycleById, ruleOfCycle } from '../cycle.query.js';
import { classesOf } from './rater-classes.js';
import { groupsOfCycle } from './rater-group.js';

/** What the rubric calls a class of a group; its key once the rubric no longer has it. */
export async function classTitles(context: Context, cycleId: string, key: string) {
  const cycle = (await context.once(cycleById).load(cycleId))!;
  const group = (await groupsOfCycle(context, cycle)).find(each => each.key === key);
  const classes = group ? classesOf((await ruleOfCycle(context, cycle)).rubric, group) : [];
  return (raterClass: string | null): string | null =>
    classes.find(each => each.key === raterClass)?.title[context.language] ?? raterClass;
}
