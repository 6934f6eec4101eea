import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { RaterPool } from './rater-words.js';

@InputType({ description: 'A rater group of a cycle.' })
export class CycleGroupInput extends MutationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => String, { description: 'Key of the rater group in the rubric.' })
  group!: string;
}

@InputType({
  description: 'Raters and subjects that the office brings together: each of the raters rates each subject.',
})
export class AssignRatersInput extends CycleGroupInput {
  @Field(() => [ID], { description: 'The raters, as `raterCandidates` names them.' })
  raterIds!: string[];

  @Field(() => [ID], { description: 'The evaluations of the subjects.' })
  evaluationIds!: string[];
}

@InputType({ description: 'Everybody of a rater group beside every subject.' })
export class AssignRatersByRuleInput extends CycleGroupInput {
  @Field(() => RaterPool, { nullable: true, description: 'Among whom; ROLE when left out.' })
  among?: RaterPool;
}

@InputType({ description: 'Of which class raters of a group are, where the rubric asks how it is composed.' })
export class SetRaterClassInput extends CycleGroupInput {
  @Field(() => [ID], { description: 'The raters, as `raterCandidates` names them.' })
  raterIds!: string[];

  @Field(() => String, { nullable: true, description: 'Key of the class; null: they are of none.' })
  raterClass?: string | null;
}

@InputType({ description: 'Raters drawn by lot.' })
export class DrawRatersInput extends CycleGroupInput {
  @Field(() => Int, {
    nullable: true,
    description: 'How many raters for each subject; as the rubric says when left out.',
  })
  perSubject?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Seed of the lot, for example one that was drawn in public; made up when left out. The log keeps it.',
  })
  seed?: string;
}
