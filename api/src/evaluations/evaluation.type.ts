import { Field, ObjectType } from 'type-graphql';
import { Node } from '../shared/node.type.js';
import { ExactDecimal, Instant } from '../shared/scalars.js';

@ObjectType('Evaluation', {
  implements: Node,
  description: 'The points of one mandate or one ward in one cycle, computed from records and ratings.',
})
export class Evaluation extends Node {
  @Field(() => ExactDecimal, { nullable: true, description: 'Points in all; null while a criterion is undecided.' })
  totalPoints!: string | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Earned so far, out of scoredMaxPoints; null while nothing is scored.',
  })
  provisionalPoints!: string | null;

  @Field(() => ExactDecimal, { description: 'Most points of the criteria that are scored so far.' })
  scoredMaxPoints!: string;

  @Field(() => ExactDecimal, { description: 'Most points of the criteria that apply, scored or not.' })
  applicableMaxPoints!: string;

  @Field(() => String, { nullable: true, description: 'Key of the band; null while undecided.' })
  band!: string | null;

  @Field(() => String, { description: 'Fingerprint (SHA-256) of what went in and what came out.' })
  digest!: string;

  @Field(() => Instant, { description: 'When it was last computed to another result.' })
  computedAt!: string;
}
