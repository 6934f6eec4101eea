import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Programme } from '../jurisdictions/programme.type.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { describeVisits } from './describe-visits.js';
import { VisitProgramme } from './visit-programme.type.js';

@Resolver(() => Programme)
export class VisitProgrammeResolver {
  @FieldResolver(() => VisitProgramme, { description: 'What it says about visits.' })
  async visits(@Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return describeVisits(programme, context);
  }
}
