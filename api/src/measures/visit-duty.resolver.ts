import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Programme } from '../programmes/programme.js';
import { visitRules } from '../programmes/programme.lookup.js';
import { toGlobalId } from '../shared/global-id.js';
import type { Text } from '../shared/language.js';
import { causeTitle } from '../visits/seen-cause.js';
import { Visit } from '../visits/visit.entity.js';
import type { VisitRow } from '../visits/visit.query.js';
import { visitDuties } from './visit-duty.query.js';
import { VisitDuty, VisitDutyKind } from './visit-duty.type.js';

const RECORD_OF: Partial<Record<VisitDutyKind, string>> = {
  [VisitDutyKind.ACTIVITY]: 'Activity',
  [VisitDutyKind.PLEDGE]: 'Pledge',
};

function namedBy(programme: Programme, kind: VisitDutyKind): readonly { key: string; title: Text }[] {
  if (kind === VisitDutyKind.ACTIVITY) return programme.activities;
  return kind === VisitDutyKind.RULE ? visitRules(programme) : (programme.pledge?.items ?? []);
}

@Resolver(() => VisitDuty)
export class VisitDutyResolver {
  @FieldResolver(() => String, { description: 'What the programme calls it, as far as the user may know.' })
  async title(@Root() { kind, key, householdId }: VisitDuty, @Ctx() context: Context) {
    if (kind === VisitDutyKind.MUST_VISIT) return causeTitle(context, { householdId, trigger: key });
    const { programme } = await context.once(programmeInForce);
    return namedBy(programme, kind).find(each => each.key === key)?.title[context.language] ?? key;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Id of the activity or the pledge; null for a rule or a must-visit.',
  })
  recordId(@Root() { kind, recordKey }: VisitDuty, @Ctx() { jurisdiction }: Context) {
    const type = RECORD_OF[kind];
    return type && recordKey ? toGlobalId(type, jurisdiction.id, recordKey) : null;
  }
}

@Resolver(() => Visit)
export class VisitDutiesResolver {
  @FieldResolver(() => [VisitDuty], {
    description: 'What it fulfils: a fixed day, a must-visit, rules about the number of visits, items of a pledge.',
  })
  duties(@Root() row: VisitRow, @Ctx() context: Context) {
    return context.once(visitDuties).load(row.id);
  }
}
