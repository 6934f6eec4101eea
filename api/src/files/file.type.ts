import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../shared/node.type.js';
import { Instant } from '../shared/scalars.js';

@ObjectType('File', {
  implements: Node,
  description: 'A document or picture that supports a record, or the scan of paper ballots; never changed.',
})
export class StoredFile extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'What it is, by its content: the media type of a PDF, picture, sheet or text.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;

  @Field(() => String, { description: 'Fingerprint (SHA-256) of its content.' })
  sha256!: string;

  @Field(() => Instant, { description: 'When it was added.' })
  addedAt!: string;
}
