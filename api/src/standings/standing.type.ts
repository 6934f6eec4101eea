import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EvaluationCycle } from '../evaluations/evaluation-cycle.entity.js';
import { createConnection } from '../shared/connection.type.js';
import { ExactDecimal } from '../shared/scalars.js';

@ObjectType({
  description: 'A place within the peer group: one authority, one representative type or kind of ward, one year.',
})
export class Standing {
  @Field(() => Int, {
    nullable: true,
    description: 'Place by share of the points that are decided, ties sharing it (1, 2, 2, 4); null without points.',
  })
  rank!: number | null;

  @Field(() => Int, { description: 'How many are in the peer group.' })
  peerGroupSize!: number;

  @Field(() => ExactDecimal, { nullable: true, description: 'The total, or while undecided what is earned so far.' })
  points!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Places gained since the year before, negative when lost; null for who was not ranked in both.',
  })
  movement!: number | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Points gained since the year before; null unless there is a total for both years.',
  })
  pointsChange!: string | null;
}

const Standings = createConnection('Standing', () => Standing);

@ObjectType({ description: 'A page of the standings of one peer group.' })
export class StandingConnection extends Standings {
  @Field(() => EvaluationCycle, { description: 'The peer group.' })
  cycle!: EvaluationCycle;
}

@InputType({ description: 'Which part of a peer group; ranks stay those of the whole.' })
export class RankingFilter {
  @Field(() => ID, { nullable: true, description: 'Only this ward and those below.' })
  wardId?: string;

  @Field(() => String, { nullable: true, description: 'Only this band, by its key.' })
  band?: string;

  @Field(() => String, { nullable: true, description: 'Only names that contain this, whatever the width or case.' })
  search?: string;
}

export enum RankingSort {
  RANK = 'RANK',
  NAME = 'NAME',
  MOVEMENT = 'MOVEMENT',
}

registerEnumType(RankingSort, {
  name: 'RankingSort',
  description: 'Order of standings.',
  valuesConfig: {
    RANK: { description: 'The best place first, the unranked last.' },
    NAME: { description: 'Chinese names by pinyin.' },
    MOVEMENT: { description: 'Who gained most places first, those without movement last.' },
  },
});
