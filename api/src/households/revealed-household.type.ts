import { Field, ID, ObjectType } from 'type-graphql';
import { Label } from '../jurisdictions/label.type.js';

@ObjectType({ description: 'A household without any mask; that it was seen, by whom and what for is in the log.' })
export class RevealedHousehold {
  householdId!: string;
  wardId!: string;

  @Field(() => ID, { description: 'Id of the household.' })
  id!: string;

  @Field(() => String, { description: 'Name of its head.' })
  headName!: string;

  @Field(() => String, { nullable: true, description: 'Address; null when unknown.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; null when unknown.' })
  phone!: string | null;

  @Field(() => [Label], { description: 'Categories it belongs to today.' })
  categories!: Label[];
}
