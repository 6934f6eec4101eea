import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Household } from './household.entity.js';
import type { HouseholdRow } from './household.query.js';
import { RESIDENCE_TITLES } from './residence.js';
import { ResidenceCheck } from './residence-check.entity.js';
import { type ResidenceCheckRow, residenceChecks } from './residence-check.query.js';

@Resolver(() => ResidenceCheck)
export class ResidenceCheckResolver {
  @FieldResolver(() => String, { description: 'Where it lived, in words.' })
  residenceTitle(@Root() row: ResidenceCheckRow, @Ctx() { language }: Context) {
    return RESIDENCE_TITLES[row.residence]?.[language] ?? row.residence;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of whoever looked; null when the ledger says it.' })
  verifiedBy(@Root() row: ResidenceCheckRow) {
    return row.verifierName;
  }
}

@Resolver(() => Household)
export class HouseholdResidenceResolver {
  @FieldResolver(() => [ResidenceCheck], {
    description: 'Where it was found to live each time somebody looked, the last look first; empty before the first.',
  })
  residenceChecks(@Root() row: HouseholdRow, @Ctx() context: Context) {
    return context.once(residenceChecks).load(row.id);
  }
}
