import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { periodTitle } from '../programmes/calendar/period.js';
import { visitRules } from '../programmes/programme.lookup.js';
import { Representative } from '../representatives/representative.entity.js';
import type { RepresentativeRow } from '../representatives/representative.query.js';
import { toGlobalId } from '../shared/global-id.js';
import { visitRuleStates } from './visit-rule-state.query.js';
import { VisitRuleState } from './visit-rule-state.type.js';

@Resolver(() => Representative)
export class RepresentativeVisitRulesResolver {
  @FieldResolver(() => [VisitRuleState], {
    description: 'How far the visit rules of the programme are met, period by period; empty where it states none.',
  })
  visitRules(
    @Root() row: RepresentativeRow,
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
  ) {
    return context.once(visitRuleStates, year).load(row.id);
  }
}

@Resolver(() => VisitRuleState)
export class VisitRuleStateResolver {
  @FieldResolver(() => String, { description: 'What the programme calls the rule.' })
  async title(@Root() { key }: VisitRuleState, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return visitRules(programme).find(rule => rule.key === key)!.title[context.language];
  }

  @FieldResolver(() => String, { nullable: true, description: 'The part of the year; null for the whole year.' })
  async periodTitle(@Root() { period }: VisitRuleState, @Ctx() context: Context) {
    if (period === '') return null;
    const { programme } = await context.once(programmeInForce);
    const round = programme.visits.rounds.find(({ key }) => key === period);
    return (round?.title ?? periodTitle(period))[context.language];
  }

  @FieldResolver(() => ID, { description: 'The mandate to which the rule applies.' })
  mandateId(@Root() { mandateKey }: VisitRuleState, @Ctx() { jurisdiction }: Context) {
    return toGlobalId('Mandate', jurisdiction.id, mandateKey);
  }

  @FieldResolver(() => Boolean, { description: 'Whether as many cases are met as have to be.' })
  isMet(@Root() { numerator, wanted }: VisitRuleState) {
    return numerator >= wanted;
  }
}
