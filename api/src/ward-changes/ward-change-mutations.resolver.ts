import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { toGlobalId } from '../shared/global-id.js';
import type { Text } from '../shared/language.js';
import { WardChange } from '../wards/ward-change.entity.js';
import { wardChangeById } from '../wards/ward-change.query.js';
import { MOVED_TITLES } from '../wards/ward-change-words.js';
import { changeWards, rehearseChange } from './change-wards.service.js';
import { DECISION_TITLES } from './decision-words.js';
import { renameWard } from './rename-ward.service.js';
import { ChangeWardsInput, RenameWardInput, WardChangePlanInput } from './ward-change.input.js';
import { WardChangePreview } from './ward-change.type.js';

const lines = (counts: Record<string, number>, titles: Record<string, Text>, { language }: Context) =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => ({ key, title: titles[key]![language], count, examples: [] }));

@Resolver()
export class WardChangeMutations {
  @Query(() => WardChangePreview, {
    description:
      'What a change of wards would come to: what moves and what keeps it from being made; nothing is changed.',
  })
  async wardChangePreview(
    @Ctx() context: Context,
    @Arg('plan', () => WardChangePlanInput, { description: 'Which wards become which.' }) plan: WardChangePlanInput,
  ): Promise<WardChangePreview> {
    const { obstacles, moved, decisions, accounts } = await rehearseChange(context, plan, randomUUID());
    return {
      obstacles: obstacles.map(each => ({ ...each, title: DECISION_TITLES[each.key]![context.language] })),
      moves: lines(moved, MOVED_TITLES, context),
      decisions: lines(decisions, DECISION_TITLES, context),
      accounts: accounts.map(each => ({ ...each, id: toGlobalId('WardAccount', context.jurisdiction.id, each.id) })),
    };
  }

  @Mutation(() => WardChange, {
    description:
      'Wards merge, divide or give a part to others on a day, as one. History stays where it was; CONFLICT while something has no place.',
  })
  async changeWards(@Ctx() context: Context, @Arg('input', () => ChangeWardsInput) input: ChangeWardsInput) {
    return context.once(wardChangeById).load(await changeWards(context, input));
  }

  @Mutation(() => WardChange, { description: 'A ward goes on under another name.' })
  async renameWard(@Ctx() context: Context, @Arg('input', () => RenameWardInput) input: RenameWardInput) {
    return context.once(wardChangeById).load(await renameWard(context, input));
  }
}
