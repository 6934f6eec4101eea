import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import { isCauseOfOwnBody } from '../../accounts/own-cause.js';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { Matter } from '../../matters/matter.entity.js';
import { matterById } from '../../matters/matter.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { DecideAllowanceInput, PayAllowanceInput } from './allowance.input.js';
import { type AllowanceRow, payeeOf, readAllowances, sumAllowances } from './allowance.query.js';
import { AllowanceLine, AllowanceSum } from './allowance.type.js';
import { AllowanceState } from './allowance-entry.entity.js';
import { decideAllowance, payAllowance } from './decide-allowance.service.js';

const AllowanceLineConnection = createConnection('AllowanceLine', () => AllowanceLine);

async function allowanceOf(context: Context, key: string) {
  const { programme } = await context.once(programmeInForce);
  return programme.allowances.find(each => each.key === key);
}

@Resolver(() => AllowanceLine)
export class AllowanceResolver {
  @Query(() => AllowanceLineConnection, {
    description: 'What organisations earn for matters of a year that they settled themselves, the newest first.',
  })
  allowanceLines(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year in which the matter was closed.' }) year: number,
  ) {
    return readAllowances(context, year, page);
  }

  @Query(() => [AllowanceSum], { description: 'Sums per organisation and year, the largest first; apart from scores.' })
  allowanceSums(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year in which the matters were closed.' }) year: number,
  ) {
    return sumAllowances(context, year);
  }

  @FieldResolver(() => String, { description: 'For what, in the words of the programme.' })
  async title(@Root() row: AllowanceRow, @Ctx() context: Context) {
    const found = await allowanceOf(context, row.allowance);
    return found?.lines.find(({ key }) => key === row.line)?.title[context.language] ?? row.line;
  }

  @FieldResolver(() => String, { description: 'What is paid.' })
  async unit(@Root() row: AllowanceRow, @Ctx() context: Context) {
    return (await allowanceOf(context, row.allowance))?.unit[context.language] ?? '';
  }

  @FieldResolver(() => Matter, { description: 'The matter that was settled.' })
  matter(@Root() { matterId }: AllowanceRow, @Ctx() context: Context) {
    return context.once(matterById).load(matterId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may confirm or decline it, or once it is confirmed pay it.',
  })
  async viewerCanDecide(@Root() row: AllowanceRow, @Ctx() context: Context) {
    if (row.state === AllowanceState.CONFIRMED && row.changedBy === context.viewer?.userId) return false;
    return (await viewerMay(context, 'allowance.decide', row)) && !(await isCauseOfOwnBody(context, payeeOf(row)));
  }

  @Mutation(() => Boolean, { description: 'Confirms or declines what a settled matter earns; CONFLICT once decided.' })
  async decideAllowance(
    @Ctx() context: Context,
    @Arg('input', () => DecideAllowanceInput) input: DecideAllowanceInput,
  ) {
    return (await decideAllowance(context, input)) !== '';
  }

  @Mutation(() => Boolean, {
    description: 'Notes that a confirmed allowance was paid; CONFLICT unless it is confirmed.',
  })
  async payAllowance(@Ctx() context: Context, @Arg('input', () => PayAllowanceInput) input: PayAllowanceInput) {
    return (await payAllowance(context, input)) !== '';
  }
}
