import { Field, ObjectType } from 'type-graphql';
import { Representative } from '../representatives/representative.entity.js';

@ObjectType({ description: 'Two entries that may be one person, and what speaks for it.' })
export class LikePeople {
  @Field(() => Representative, { description: 'The newer entry.' })
  from!: Representative;

  @Field(() => Representative, { description: 'The older entry.' })
  into!: Representative;

  @Field(() => [String], { description: 'What they have in common, in words.' })
  reasons!: string[];
}
