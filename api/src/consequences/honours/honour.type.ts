import { Field, ObjectType } from 'type-graphql';
import { ExactDecimal } from '../../shared/scalars.js';

@ObjectType({ description: 'A title or award of the programme.' })
export class Award {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => String, { description: 'Who may have it: representative or ward.' })
  of!: string;

  @Field(() => String, { description: 'The body that decides.' })
  authority!: string;

  @Field(() => String, { nullable: true, description: 'At most which part may have it, such as 1/5; null: no quota.' })
  quota!: string | null;

  @Field(() => String, { nullable: true, description: 'Of whom: jurisdiction, ward or group; null without a quota.' })
  within!: string | null;

  @Field(() => ExactDecimal, { nullable: true, description: 'Most that is paid with it; null for the title alone.' })
  most!: string | null;

  @Field(() => String, { nullable: true, description: 'What is paid; null for the title alone.' })
  unit!: string | null;
}
