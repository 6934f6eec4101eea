import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Instant } from '../../shared/scalars.js';

/** Facts of a subject that was not published and that ranks and quotas were worked out with. */
export interface HeldBackFacts {
  /** Id of the first evaluation of the subject. */
  subject: string;
  facts: unknown;
}

@ObjectType('Publication', {
  description: 'One act of publishing: a cycle, an evaluation that had waited, or a correction of what was published.',
})
@Entity({ tableName: 'publications' })
export class Publication extends TenantEntity {
  @Property({ type: 'uuid' })
  cycleId!: string;

  @Field(() => String, { description: 'Minute in which the competent authority approved it.' })
  @Property({ type: 'text' })
  minuteNumber!: string;

  @Property({ type: 'uuid', nullable: true })
  madeBy!: string | null;

  @Field(() => Instant, { description: 'When it was published.' })
  @Property({ type: 'datetime' })
  publishedAt!: Date;

  @Field(() => String, { description: 'Fingerprint (SHA-256) over the fingerprints of what it published.' })
  @Property({ type: 'text' })
  digest!: string;

  @Property({ type: 'json' })
  heldBack: HeldBackFacts[] = [];
}
