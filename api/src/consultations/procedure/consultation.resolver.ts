import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { Group } from '../../representatives/group.entity.js';
import { groupById } from '../../representatives/group.query.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { NotFound } from '../../shared/errors.js';
import { Ward } from '../../wards/ward.entity.js';
import { wardById } from '../../wards/ward.query.js';
import { Consultation } from './consultation.entity.js';
import {
  type ConsultationRow,
  consultationById,
  meetingsOf,
  readConsultations,
  stagesOf,
} from './consultation.query.js';
import { ConsultationStageView, Disclosure } from './consultation.type.js';
import { ConsultationState } from './consultation-words.js';
import { describeStages } from './describe-stages.js';
import { procedureOf } from './procedure-lookup.js';

const ConsultationConnection = createConnection('Consultation', () => Consultation);

@Resolver(() => Consultation)
export class ConsultationResolver {
  @Query(() => ConsultationConnection, {
    description:
      'Consultations opened in a year, the newest first; whoever does not follow them finds those of which something is shown.',
  })
  consultations(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year in which it was opened.' }) year: number,
    @Arg('procedure', () => String, { nullable: true, description: 'Only by this procedure.' }) procedure?: string,
    @Arg('state', () => ConsultationState, { nullable: true, description: 'Only those that stand there.' })
    state?: ConsultationState,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only those of this ward or one below.' }) wardId?: string,
  ) {
    return readConsultations(context, { year, procedure, state, wardId: wardId && keyOf('Ward', wardId) }, page);
  }

  @Query(() => Consultation, { description: 'One consultation; NOT_FOUND when there is none that the user may read.' })
  async consultation(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(consultationById).load(keyOf('Consultation', id));
    if (!row) throw new NotFound('Consultation', id);
    return row;
  }

  @FieldResolver(() => String, { description: 'What the programme calls the procedure.' })
  async procedureTitle(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return (await procedureOf(context, row.procedure))?.title[context.language] ?? row.procedure;
  }

  @FieldResolver(() => String, { nullable: true })
  async outcome(@Root() row: ConsultationRow, @Ctx() context: Context) {
    const titles = (await procedureOf(context, row.procedure))?.stages.map(({ title }) => title);
    return titles?.find(title => title['zh-CN'] === row.outcome)?.[context.language] ?? row.outcome;
  }

  @FieldResolver(() => Ward, { description: 'The ward for which it is decided.' })
  ward(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => Group, {
    nullable: true,
    description: 'The group whose members are heard; null: those of the ward.',
  })
  group(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return row.groupId && context.once(groupById).load(row.groupId);
  }

  @FieldResolver(() => [Disclosure], {
    description: 'What is shown to the public today, in order; what was shown before only for those who follow it.',
  })
  async disclosures(@Root() row: ConsultationRow, @Ctx() context: Context): Promise<Disclosure[]> {
    const procedure = await procedureOf(context, row.procedure);
    const done = await context.once(stagesOf).load(row.id);
    const isFollowed = await viewerMay(context, 'consultation.follow', row);
    const { today } = context;
    return done.flatMap(({ stage, heldOn, shownUntil, shownText }) => {
      if (shownUntil === null || shownText === null) return [];
      if (!isFollowed && (heldOn > today || shownUntil < today)) return [];
      const stageTitle = procedure?.stages.find(({ key }) => key === stage)?.title[context.language] ?? stage;
      return [{ stageTitle, from: heldOn, until: shownUntil, text: shownText }];
    });
  }

  @FieldResolver(() => [ConsultationStageView], { description: 'Its stages, in order: done, next and to come.' })
  async stages(@Root() row: ConsultationRow, @Ctx() context: Context) {
    const procedure = await procedureOf(context, row.procedure);
    if (!procedure) return [];
    const [done, meetings] = await Promise.all([
      context.once(stagesOf).load(row.id),
      context.once(meetingsOf).load(row.id),
    ]);
    return describeStages({ consultation: row, procedure, done, meetings }, context.language);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may take it on now.' })
  viewerCanHold(@Root() row: ConsultationRow, @Ctx() context: Context) {
    return row.state === ConsultationState.UNDERWAY && viewerMay(context, 'consultation.hold', row);
  }
}
