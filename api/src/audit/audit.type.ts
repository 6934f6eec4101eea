import { Field, Int, ObjectType } from 'type-graphql';
import { Instant, Json } from '../shared/scalars.js';

@ObjectType({ description: 'One entry of the append-only log: who did what to which record, and when.' })
export class AuditEntry {
  jurisdictionId!: string;
  id!: string;
  recordId!: string | null;

  @Field(() => Int, { description: 'Place in the chain, from 1.' })
  sequence!: number;

  @Field(() => Instant, { description: 'When it happened.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'Who did it; null for the system itself.' })
  actorName!: string | null;

  @Field(() => String, { description: 'The mutation, for example confirmPledgeItem.' })
  action!: string;

  @Field(() => String, { description: 'Type of the record.' })
  recordType!: string;

  @Field(() => Json, { nullable: true, description: 'What changed, as it was; null for a new record.' })
  before!: unknown;

  @Field(() => Json, { nullable: true, description: 'What changed, as it is.' })
  after!: unknown;

  @Field(() => String, { description: 'SHA-256 over this entry and the one before, in hexadecimal.' })
  hash!: string;
}

@ObjectType({ description: 'Whether the log is as it was written.' })
export class AuditCheck {
  @Field(() => Boolean, { description: 'Whether every entry fits the one before.' })
  isIntact!: boolean;

  @Field(() => Int, { description: 'How many entries there are.' })
  entryCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Place of the first entry that does not fit or is gone; null when all fit.',
  })
  firstBrokenSequence!: number | null;
}
