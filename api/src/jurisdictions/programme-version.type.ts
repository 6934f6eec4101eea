import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../shared/node.type.js';
import { Instant } from '../shared/scalars.js';

@ObjectType('ProgrammeVersion', {
  implements: Node,
  description: 'A programme file as it was adopted. It never changes; a change is a new version.',
})
export class ProgrammeVersionType extends Node {
  @Field(() => Int, { description: 'Number of the version, counted from 1.' })
  version!: number;

  @Field(() => String, { description: 'Name of the file, by which problems in it are told.' })
  fileName!: string;

  @Field(() => Instant, { description: 'When it was adopted.' })
  adoptedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who adopted it; null when it came with the jurisdiction or was found edited at a start.',
  })
  adoptedByName!: string | null;

  @Field(() => Boolean, { description: 'Whether it is the version in force.' })
  isInForce!: boolean;
}
