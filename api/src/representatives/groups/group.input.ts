import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';

@InputType()
abstract class GroupContent extends MutationInput {
  @Field(() => String, { description: 'Name as it is shown; each once in a jurisdiction.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Key of its kind in the programme; none where all are of one kind.',
  })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'What it does; needed of a service team.' })
  task?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who leads it and takes its roll; a representative in office.' })
  leaderId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Who keeps it in touch beside the leader.' })
  liaisonIds!: string[];
}

@InputType({ description: 'A new group or service team.' })
export class FormGroupInput extends GroupContent {
  @Field(() => ID, { description: 'The ward it belongs to.' })
  wardId!: string;
}

@InputType({ description: 'A group as it is to be from now on.' })
export class ChangeGroupInput extends GroupContent {
  @Field(() => ID, { description: 'The group.' })
  groupId!: string;

  @Field(() => Int, { description: 'Its version as it was read; CONFLICT when it has changed since.' })
  version!: number;
}
