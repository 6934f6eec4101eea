import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { representativeType } from '../programmes/programme.lookup.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { Group } from './group.entity.js';
import { groupById } from './group.query.js';
import { Mandate } from './mandate.entity.js';
import type { MandateRow } from './mandate.query.js';
import { Representative } from './representative.entity.js';
import { representativeById } from './representative.query.js';

@Resolver(() => Mandate)
export class MandateResolver {
  @FieldResolver(() => Representative, { description: 'Who holds it.' })
  representative(@Root() row: MandateRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => String, { description: 'What the programme calls the type.' })
  async typeTitle(@Root() row: MandateRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return representativeType(programme, row.type)?.title[context.language] ?? row.type;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the type is there for; null when not said.' })
  async task(@Root() row: MandateRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return representativeType(programme, row.type)?.task?.[context.language] ?? null;
  }

  @FieldResolver(() => String, { description: 'The body that evaluates this type.' })
  async competentAuthority(@Root() row: MandateRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return representativeType(programme, row.type)?.competentAuthority[context.language] ?? '';
  }

  @FieldResolver(() => Ward, { description: 'The ward it is held for.' })
  ward(@Root() row: MandateRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => Group, { nullable: true, description: 'The activity group; null outside any.' })
  group(@Root() row: MandateRow, @Ctx() context: Context) {
    return row.groupId && context.once(groupById).load(row.groupId);
  }
}
