import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { MatterKind } from '../programmes/programme.js';
import { MATTER_STEPS } from '../programmes/sections/matter-way.js';
import { wardById } from '../wards/ward.query.js';
import { Matter } from './matter.entity.js';
import type { MatterRow } from './matter.query.js';
import { kindOf, statesOf, stepTitle, workingDays } from './matter-kind.js';
import { MatterNextStep } from './matter-overview.type.js';
import { lastDayFor, ratingAwaitedUntil } from './matter-periods.js';
import { mayTake } from './matter-rights.js';
import { type StepVerb, statesBefore } from './matter-transitions.js';
import type { MatterState } from './matter-words.js';

/** Whether the programme names a level above the one where the matter is. */
async function hasLevelAbove(context: Context, row: MatterRow, kind: MatterKind | undefined): Promise<boolean> {
  if (!kind || kind.levels.length === 0) return false;
  const owner = row.ownerWardId ? await context.once(wardById).load(row.ownerWardId) : null;
  return kind.levels.at(-1)!.wardKind !== owner?.kind;
}

/** Whether the day allows it: some steps are open for a period only, and closing waits for the rating. */
async function isTime(context: Context, verb: StepVerb, row: MatterRow): Promise<boolean> {
  const { today } = context;
  const rules = { kind: await kindOf(context, row.kind), holidays: await context.once(workingDays) };
  if (verb === 'RETURN' || verb === 'REOPEN') return today <= (lastDayFor(verb, rules, row) ?? today);
  const awaited = verb === 'CLOSE' ? ratingAwaitedUntil(rules, row) : null;
  return awaited === null || today > awaited;
}

async function canTake(context: Context, row: MatterRow, verb: StepVerb): Promise<boolean> {
  const kind = await kindOf(context, row.kind);
  if (!statesBefore(verb, statesOf(kind)).includes(row.state as MatterState)) return false;
  if (!(await isTime(context, verb, row))) return false;
  if (verb === 'ESCALATE' && !(await hasLevelAbove(context, row, kind))) return false;
  return mayTake(context, row, { kind, verb });
}

@Resolver(() => Matter)
export class MatterRightsResolver {
  @FieldResolver(() => [MatterNextStep], {
    description: 'The steps that the user may take now, in the order of its way.',
  })
  async nextSteps(@Root() row: MatterRow, @Ctx() context: Context) {
    const kind = await kindOf(context, row.kind);
    const open = await Promise.all(MATTER_STEPS.map(verb => canTake(context, row, verb)));
    const verbs = MATTER_STEPS.filter((_, at) => open[at]);
    return verbs.map(verb => ({ verb, title: stepTitle(kind, verb)[context.language] }));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may register it now.' })
  viewerCanRegister(@Root() row: MatterRow, @Ctx() context: Context) {
    return canTake(context, row, 'REGISTER');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may answer it now.' })
  viewerCanAnswer(@Root() row: MatterRow, @Ctx() context: Context) {
    return canTake(context, row, 'ANSWER');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may reopen it now.' })
  viewerCanReopen(@Root() row: MatterRow, @Ctx() context: Context) {
    return canTake(context, row, 'REOPEN');
  }
}
