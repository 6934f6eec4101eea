import { ArgsType, Field, ID, Int } from 'type-graphql';
import { MatterState } from './matter-words.js';

@ArgsType()
export class MatterFilterArgs {
  @Field(() => Int, { nullable: true, description: 'Only matters raised in this year. Left out: of every year.' })
  year?: number;

  @Field(() => String, { nullable: true, description: 'Only matters of this kind.' })
  kind?: string;

  @Field(() => MatterState, { nullable: true, description: 'Only matters that stand there.' })
  state?: MatterState;

  @Field(() => String, { nullable: true, description: 'Only matters about this topic.' })
  topic?: string;

  @Field(() => ID, { nullable: true, description: 'Only matters of this ward or one below.' })
  wardId?: string;

  @Field(() => ID, { nullable: true, description: 'Only matters this person raised, alone or with others.' })
  representativeId?: string;

  @Field(() => ID, { nullable: true, description: 'Only matters that this ward or organisation has to act on.' })
  ownerWardId?: string;

  @Field(() => ID, { nullable: true, description: 'Only matters that this group has to act on.' })
  ownerGroupId?: string;

  @Field(() => Boolean, { nullable: true, description: 'True: only matters that the liaison office has to act on.' })
  isWithOffice?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True: only matters that wait for an answer.' })
  isOpen?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True: only matters whose next step is overdue.' })
  isOverdue?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Only matters whose number, outside number or title contains this.',
  })
  search?: string;
}
