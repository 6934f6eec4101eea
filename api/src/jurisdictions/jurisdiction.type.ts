import { Field, ObjectType } from 'type-graphql';
import { Node } from '../shared/node.type.js';

@ObjectType('Jurisdiction', { implements: Node, description: 'A township, district or county that runs a programme.' })
export class Jurisdiction extends Node {
  @Field(() => String, { description: 'Short key, for example in addresses.' })
  key!: string;

  @Field(() => Boolean, { description: 'Whether its records are invented for demonstration.' })
  isDemo!: boolean;

  @Field(() => String, { description: 'IANA time zone of its calendar dates.' })
  timeZone!: string;
}
