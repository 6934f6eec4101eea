import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { Matter } from '../../matters/matter.entity.js';
import { type MatterRow, matterById } from '../../matters/matter.query.js';
import { Representative } from '../../representatives/representative.entity.js';
import { representativeById } from '../../representatives/representative.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { NotFound } from '../../shared/errors.js';
import { toGlobalId } from '../../shared/global-id.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import {
  ConcludePanelCaseInput,
  JudgeMatterInput,
  OpenPanelCaseInput,
  SeatPanelMemberInput,
  UnseatPanelMemberInput,
} from './panel.input.js';
import {
  casesOfMatter,
  type JudgementRow,
  judgementsOf,
  type PanelCaseRow,
  type PanelMemberRow,
  panelCaseById,
  panelMemberById,
  readCases,
  readMembers,
} from './panel.query.js';
import { PanelCase, PanelCaseState } from './panel-case.entity.js';
import { concludePanelCase, judgeMatter, openPanelCase } from './panel-case.service.js';
import { PanelJudgement } from './panel-judgement.entity.js';
import { panelOf } from './panel-lookup.js';
import { PanelMember } from './panel-member.entity.js';
import { seatPanelMember, unseatPanelMember } from './panel-member.service.js';

const PanelCaseConnection = createConnection('PanelCase', () => PanelCase);
const PanelMemberConnection = createConnection('PanelMember', () => PanelMember);

@Resolver(() => PanelCase)
export class PanelCaseResolver {
  @Query(() => PanelCaseConnection, {
    description: 'Cases of panels opened in a year that the user may read, the newest first.',
  })
  panelCases(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year in which it was opened.' }) year: number,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only cases of this ward or one below.' }) wardId?: string,
    @Arg('state', () => PanelCaseState, { nullable: true, description: 'Only cases that stand there.' })
    state?: PanelCaseState,
  ) {
    return readCases(context, { year, state, wardId: wardId && keyOf('Ward', wardId) }, page);
  }

  @Query(() => PanelCase, { description: 'One case; NOT_FOUND when there is none in this jurisdiction.' })
  async panelCase(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(panelCaseById).load(keyOf('PanelCase', id));
    if (!row) throw new NotFound('PanelCase', id);
    return row;
  }

  @Mutation(() => PanelCase, { description: 'Puts a matter that could not be settled before a panel of citizens.' })
  async openPanelCase(@Ctx() context: Context, @Arg('input', () => OpenPanelCaseInput) input: OpenPanelCaseInput) {
    return context.once(panelCaseById).load(await openPanelCase(context, input));
  }

  @Mutation(() => PanelCase, { description: 'Keeps what a member of a panel finds about a matter.' })
  async judgeMatter(@Ctx() context: Context, @Arg('input', () => JudgeMatterInput) input: JudgeMatterInput) {
    return context.once(panelCaseById).load(await judgeMatter(context, input));
  }

  @Mutation(() => PanelCase, { description: 'Concludes a case with what most members find.' })
  async concludePanelCase(
    @Ctx() context: Context,
    @Arg('input', () => ConcludePanelCaseInput) input: ConcludePanelCaseInput,
  ) {
    return context.once(panelCaseById).load(await concludePanelCase(context, input));
  }

  @FieldResolver(() => String, { description: 'Key of the panel in the programme.' })
  panel(@Root() row: PanelCaseRow) {
    return row.panel;
  }

  @FieldResolver(() => String, { description: 'What the programme calls the panel.' })
  async panelTitle(@Root() row: PanelCaseRow, @Ctx() context: Context) {
    return (await panelOf(context, row.panel))?.title[context.language] ?? row.panel;
  }

  @FieldResolver(() => Ward, { description: 'The ward whose panel judges.' })
  ward(@Root() row: PanelCaseRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => Matter, { nullable: true, description: 'What is judged; null for users who may not read it.' })
  async matter(@Root() row: PanelCaseRow, @Ctx() context: Context) {
    const matter = await context.once(matterById).load(row.matterId);
    return matter && (await viewerMay(context, 'matter.read', matter)) ? matter : null;
  }

  @FieldResolver(() => [PanelJudgement], { description: 'What members found, in order.' })
  judgements(@Root() row: PanelCaseRow, @Ctx() context: Context) {
    return context.once(judgementsOf).load(row.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The finding of most, in words; null before it concludes.',
  })
  async conclusionTitle(@Root() row: PanelCaseRow, @Ctx() context: Context) {
    const panel = await panelOf(context, row.panel);
    return panel?.judgements.find(({ key }) => key === row.conclusion)?.title[context.language] ?? row.conclusion;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may note findings and conclude it now.' })
  viewerCanOrganise(@Root() row: PanelCaseRow, @Ctx() context: Context) {
    return row.state === PanelCaseState.OPEN && viewerMay(context, 'panel.organise', row);
  }
}

@Resolver(() => PanelMember)
export class PanelMemberResolver {
  @Query(() => PanelMemberConnection, { description: 'Who sits on the panel of a ward today, class by class.' })
  panelMembers(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('panel', () => String, { description: 'Key of the panel in the programme.' }) panel: string,
    @Arg('wardId', () => ID, { description: 'The ward whose panel it is.' }) wardId: string,
  ) {
    return readMembers(context, { panel, wardId: keyOf('Ward', wardId) }, page);
  }

  @Mutation(() => PanelMember, { description: 'Gives somebody a seat on a panel of citizens.' })
  async seatPanelMember(
    @Ctx() context: Context,
    @Arg('input', () => SeatPanelMemberInput) input: SeatPanelMemberInput,
  ) {
    return context.once(panelMemberById).load(await seatPanelMember(context, input));
  }

  @Mutation(() => PanelMember, { description: 'Ends somebody’s seat on a panel.' })
  async unseatPanelMember(
    @Ctx() context: Context,
    @Arg('input', () => UnseatPanelMemberInput) input: UnseatPanelMemberInput,
  ) {
    return context.once(panelMemberById).load(await unseatPanelMember(context, input));
  }

  @FieldResolver(() => String, { description: 'What the programme calls the class.' })
  async seatTitle(@Root() row: PanelMemberRow, @Ctx() context: Context) {
    const panel = await panelOf(context, row.panel);
    return panel?.seats.find(({ key }) => key === row.seat)?.title[context.language] ?? row.seat;
  }

  @FieldResolver(() => Representative, {
    nullable: true,
    description: 'The representative who sits; null for anybody else.',
  })
  representative(@Root() row: PanelMemberRow, @Ctx() context: Context) {
    return row.representativeId && context.once(representativeById).load(row.representativeId);
  }
}

@Resolver(() => PanelJudgement)
export class PanelJudgementResolver {
  @FieldResolver(() => ID, { description: 'Its key, for lists.' })
  key(@Root() row: JudgementRow) {
    return toGlobalId('PanelJudgement', row.jurisdictionId, row.id);
  }

  @FieldResolver(() => PanelMember, { description: 'Whose finding it is.' })
  member(@Root() row: JudgementRow, @Ctx() context: Context) {
    return context.once(panelMemberById).load(row.memberId);
  }

  @FieldResolver(() => String, { description: 'What was found, in words.' })
  async judgementTitle(@Root() row: JudgementRow, @Ctx() context: Context) {
    const panel = await panelOf(context, row.panel);
    return panel?.judgements.find(({ key }) => key === row.judgement)?.title[context.language] ?? row.judgement;
  }
}

@Resolver(() => Matter)
export class MatterPanelResolver {
  @FieldResolver(() => [PanelCase], { description: 'How panels of citizens judged it, in order.' })
  panelCases(@Root() row: MatterRow, @Ctx() context: Context) {
    return context.once(casesOfMatter).load(row.id);
  }
}
