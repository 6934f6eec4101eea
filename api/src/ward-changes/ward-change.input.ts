import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';
import { WardChangeKind } from '../wards/ward-change.entity.js';

@InputType({ description: 'One of the wards that come about, and what belongs to it; a merger takes everything.' })
export class WardPartInput {
  @Field(() => ID, { nullable: true, description: 'A ward that is there already; left out for a new one.' })
  wardId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the new ward.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the new ward.' })
  code?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Zones whose households and mandates belong to it.' })
  zones!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Groups that belong to it, with their members.' })
  groupIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Wards below that belong to it, with all that is in them.' })
  wardIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Mandates that belong to it, whatever their group or zone.' })
  mandateIds!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Households that belong to it, whatever their zone.' })
  householdIds!: string[];
}

@InputType({ description: 'An account that is bound to a ward which closes, and goes along with a part of it.' })
export class AccountMoveInput {
  @Field(() => ID, { description: 'Which account.' })
  accountId!: string;

  @Field(() => Int, { description: 'To which part, from 1 in the order of the parts.' })
  part!: number;
}

@InputType({ description: 'Which wards are to become which, from which day on.' })
export class WardChangePlanInput {
  @Field(() => WardChangeKind, { description: 'MERGE, SPLIT or RECUT.' })
  kind!: WardChangeKind;

  @Field(() => [ID], {
    description: 'The wards that merge, or the one that is divided: of one kind, below one ward.',
  })
  wardIds!: string[];

  @Field(() => [WardPartInput], { description: 'The wards that come about: one of a merger.' })
  parts!: WardPartInput[];

  @Field(() => CalendarDate, { description: 'First day on which it holds; not in the future.' })
  changedOn!: string;

  @Field(() => [AccountMoveInput], {
    defaultValue: [],
    description: 'Accounts that go along; any other keeps the closed ward, where it only looks back.',
  })
  accounts!: AccountMoveInput[];
}

@InputType({ description: 'Wards become others, by a named decision.' })
export class ChangeWardsInput extends MutationInput {
  @Field(() => WardChangePlanInput, { description: 'Which become which.' })
  plan!: WardChangePlanInput;

  @Field(() => String, { description: 'The decision or document that it rests on.' })
  decision!: string;

  @Field(() => String, { nullable: true, description: 'What else is to be noted.' })
  note?: string | null;
}

@InputType({ description: 'A ward goes on under another name, by a named decision.' })
export class RenameWardInput extends MutationInput {
  @Field(() => ID, { description: 'Which ward.' })
  wardId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'The new name.' })
  name!: string;

  @Field(() => CalendarDate, { description: 'First day of the new name; not in the future.' })
  changedOn!: string;

  @Field(() => String, { description: 'The decision or document that it rests on.' })
  decision!: string;

  @Field(() => String, { nullable: true, description: 'What else is to be noted.' })
  note?: string | null;
}
