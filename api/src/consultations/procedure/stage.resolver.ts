import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../../accounts/access.js';
import { Activity } from '../../activities/activity.entity.js';
import { activityById } from '../../activities/activity.query.js';
import type { Context } from '../../context.js';
import { fileById } from '../../files/file.query.js';
import { StoredFile } from '../../files/file.type.js';
import { Representative } from '../../representatives/representative.entity.js';
import { representativeById } from '../../representatives/representative.query.js';
import { toGlobalId } from '../../shared/global-id.js';
import { consultationById, opinionsOf } from './consultation.query.js';
import { ConsultationStageView } from './consultation.type.js';
import { Opinion } from './opinion.entity.js';
import { procedureOf } from './procedure-lookup.js';
import { toBeHeard } from './to-be-heard.query.js';

/** Who has to be heard before a stage; nobody where the stage hears nobody. */
async function askedAt(context: Context, view: ConsultationStageView): Promise<string[]> {
  const consultation = await context.once(consultationById).load(view.consultationId);
  const procedure = consultation && (await procedureOf(context, consultation.procedure));
  const consult = procedure?.stages.find(({ key }) => key === view.key)?.consult;
  return consult ? toBeHeard(context, view, consult, view.heldOn ?? context.today) : [];
}

@Resolver(() => ConsultationStageView)
export class StageResolver {
  @FieldResolver(() => Activity, {
    nullable: true,
    description: 'Its meeting in the calendar; null without invitations.',
  })
  meeting(@Root() view: ConsultationStageView, @Ctx() context: Context) {
    return view.activityId && context.once(activityById).load(view.activityId);
  }

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The file that supports it; null without one, and for users who may not open it.',
  })
  async file(@Root() view: ConsultationStageView, @Ctx() context: Context) {
    const file = view.fileId && (await context.once(fileById).load(view.fileId));
    return file && (await viewerMay(context, 'file.read', file)) ? file : null;
  }

  @FieldResolver(() => [Opinion], { description: 'What was said before it, in order.' })
  async opinions(@Root() view: ConsultationStageView, @Ctx() context: Context) {
    const said = await context.once(opinionsOf).load(view.consultationId);
    return said.filter(({ stage }) => stage === view.key);
  }

  @FieldResolver(() => [Representative], { description: 'Representatives who have to be heard and were not yet.' })
  async stillToHear(@Root() view: ConsultationStageView, @Ctx() context: Context) {
    if (view.heldOn !== null) return [];
    const said = await context.once(opinionsOf).load(view.consultationId);
    const heard = new Set(said.filter(({ stage }) => stage === view.key).map(each => each.representativeId));
    const asked = await askedAt(context, view);
    return context.once(representativeById).loadMany(asked.filter(id => !heard.has(id)));
  }

  @FieldResolver(() => Int, { description: 'How many have to be heard or were to be, all together.' })
  async askedCount(@Root() view: ConsultationStageView, @Ctx() context: Context) {
    return (await askedAt(context, view)).length;
  }
}

@Resolver(() => Opinion)
export class OpinionResolver {
  @FieldResolver(() => Representative, { description: 'Who said it.' })
  representative(@Root() row: Opinion, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => ID, { description: 'Its key, for lists.' })
  key(@Root() row: Opinion) {
    return toGlobalId('Opinion', row.jurisdictionId, row.id);
  }
}
