import { Field, ObjectType } from 'type-graphql';
import { Label } from '../jurisdictions/label.type.js';
import { ExternalId } from './external-id.entity.js';

@ObjectType({ description: 'Under which numbers other systems know a record, and which systems may number it.' })
export class ExternalIds {
  @Field(() => [Label], { description: 'Systems of the programme that number such records.' })
  sources!: Label[];

  @Field(() => [ExternalId], { description: 'The numbers, by system.' })
  numbers!: ExternalId[];
}
