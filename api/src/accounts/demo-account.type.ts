import { Field, ObjectType } from 'type-graphql';

@ObjectType('DemoAccount', { description: 'An account of a demonstration, offered to whoever signs in.' })
export class DemoAccount {
  @Field(() => String, { description: 'Key of the jurisdiction.' })
  jurisdictionKey!: string;

  @Field(() => String, { description: 'Name of the jurisdiction, in the language of the request.' })
  jurisdictionName!: string;

  @Field(() => String, { description: 'Name used to sign in.' })
  username!: string;

  @Field(() => String, { description: 'Name as it is shown, which says what the account is for.' })
  displayName!: string;
}
