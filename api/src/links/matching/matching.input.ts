import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';
import { FixedThingsInput } from '../link.input.js';

@InputType({ description: 'For which households links are to be proposed.' })
export class ProposeLinksInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Only households of this ward and below; left out, everywhere.' })
  wardId?: string | null;
}

@InputType({ description: 'Proposed links that become links.' })
export class AcceptProposedLinksInput extends MutationInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => [ID], { nullable: true, description: 'Only these of it; left out, all that nobody has decided yet.' })
  proposedLinkIds?: string[] | null;

  @Field(() => CalendarDate, { description: 'First day of the links.' })
  startedOn!: string;

  @Field(() => FixedThingsInput, { nullable: true, description: 'What is fixed of each link, as the programme asks.' })
  fixed?: FixedThingsInput | null;
}

@InputType({ description: 'A proposed link for which somebody else is taken.' })
export class ChangeProposedLinkInput extends MutationInput {
  @Field(() => ID, { description: 'The proposed link.' })
  proposedLinkId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => ID, { description: 'The mandate that is taken instead.' })
  mandateId!: string;

  @Field(() => CalendarDate, { description: 'First day of the link.' })
  startedOn!: string;

  @Field(() => FixedThingsInput, { nullable: true, description: 'What is fixed of the link, as the programme asks.' })
  fixed?: FixedThingsInput | null;
}

@InputType({ description: 'Proposed links that are not made.' })
export class RefuseProposedLinksInput extends MutationInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => [ID], { nullable: true, description: 'Only these of it; left out, all that nobody has decided yet.' })
  proposedLinkIds?: string[] | null;
}

@InputType({ description: 'What a household needs of whoever is linked to it.' })
export class SetHouseholdNeedsInput extends MutationInput {
  @Field(() => ID, { description: 'The household.' })
  householdId!: string;

  @Field(() => [String], { description: 'Keys of the needs in the programme; those left out end today.' })
  needs!: string[];
}
