import { Field, Int, ObjectType } from 'type-graphql';
import { Label } from '../jurisdictions/label.type.js';

@ObjectType({ description: 'How many households have so many representatives linked to them.' })
export class LinkCount {
  @Field(() => Int, { description: 'Representatives linked today.' })
  representatives!: number;

  @Field(() => Int, { description: 'Households with exactly so many.' })
  households!: number;
}

@ObjectType({ description: 'A coverage rule of the programme, and how many households miss it.' })
export class CoverageRuleState {
  @Field(() => [Label], { description: 'Household categories it is about; empty means every household.' })
  categories!: Label[];

  @Field(() => [Label], { description: 'Representative types that count; empty means all.' })
  types!: Label[];

  @Field(() => Int, { description: 'At least so many representatives.' })
  min!: number;

  @Field(() => Int, { nullable: true, description: 'At most so many; null without an upper end.' })
  max!: number | null;

  @Field(() => Int, { description: 'Households it is about.' })
  households!: number;

  @Field(() => Int, { description: 'Those with fewer representatives.' })
  under!: number;

  @Field(() => Int, { description: 'Those with more.' })
  over!: number;
}

@ObjectType({ description: 'How many households of one ward have somebody who answers for them.' })
export class WardLinkCoverage {
  wardId!: string;

  @Field(() => Int, { description: 'Households of the ledger in the ward and below; closed entries do not count.' })
  households!: number;

  @Field(() => Int, { description: 'Those nobody is linked to today.' })
  unlinked!: number;
}

@ObjectType({ description: 'How the households of a ward are covered by links today.' })
export class LinkCoverage {
  wardId!: string | null;

  @Field(() => Int, { description: 'Households of the ledger; closed entries do not count.' })
  households!: number;

  @Field(() => Int, { description: 'Those nobody is linked to.' })
  unlinked!: number;

  @Field(() => Int, { description: 'Pairs of a household and a representative linked to it.' })
  links!: number;

  @Field(() => [LinkCount], { description: 'How many households have how many representatives, from none up.' })
  counts!: LinkCount[];
}
