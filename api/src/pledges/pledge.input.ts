import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { PaperPageInput } from '../proxy-entries/proxy-entry.input.js';
import { CalendarDate } from '../shared/scalars.js';

@InputType({ description: 'One thing to be promised.' })
export class PledgeItemInput {
  @Field(() => String, { description: "Key of the item in the programme's template." })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is promised, in own words; may be left out where the programme fixes the wording.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'The household it is for; may be named later.' })
  householdId?: string | null;
}

@InputType({ description: 'A pledge to be written.' })
export class MakePledgeInput extends MutationInput {
  @Field(() => ID, { description: 'Who pledges.' })
  representativeId!: string;

  @Field(() => Int, { description: 'Calendar year it is for, at most the next one.' })
  year!: number;

  @Field(() => [PledgeItemInput], {
    description: 'Items of the template, each as often as it says; once unless it says otherwise.',
  })
  items!: PledgeItemInput[];
}

@InputType({ description: 'A signature under a pledge.' })
export class SignPledgeInput extends MutationInput {
  @Field(() => ID, { description: 'The pledge.' })
  pledgeId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: "The representative's name, typed as the signature." })
  signedName!: string;

  @Field(() => CalendarDate, { description: 'Day of signing; not in the future.' })
  signedOn!: string;
}

@InputType({ description: 'That a pledged thing is done, and what shows it.' })
export class ClaimPledgeItemInput extends MutationInput {
  @Field(() => ID, { description: 'The item.' })
  pledgeItemId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, {
    description: 'Day it was done; from the signing to the end of the year, not in the future.',
  })
  claimedOn!: string;

  @Field(() => ID, { nullable: true, description: 'The household it was done for; left out: the one named before.' })
  householdId?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, in words.' })
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'The matter that was raised.' })
  matterId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The visit on which it was done.' })
  visitId?: string | null;

  @Field(() => PaperPageInput, {
    nullable: true,
    description: 'The page of the paper book when the office enters it for somebody; left out otherwise.',
  })
  paper?: PaperPageInput | null;
}

@InputType({ description: 'What somebody other than the pledger says about a claim.' })
export class JudgePledgeItemInput extends MutationInput {
  @Field(() => ID, { description: 'The item.' })
  pledgeItemId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Who said so on paper; left out: the user.' })
  judgedByName?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; needed to dispute a claim or to withdraw a confirmation.' })
  reason?: string | null;
}

@InputType({ description: 'A year of pledges to be closed.' })
export class ClosePledgesInput extends MutationInput {
  @Field(() => Int, { description: 'Calendar year, this one or an earlier one.' })
  year!: number;
}
