import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Node } from '../../shared/node.type.js';
import { Instant } from '../../shared/scalars.js';

@ObjectType('LinkProposal', {
  implements: Node,
  description: 'Links proposed by fit, for somebody to accept, change or refuse.',
})
@Entity({ tableName: 'link_proposals' })
export class LinkProposal extends TenantEntity {
  @Property({ type: 'uuid', nullable: true })
  wardId!: string | null;

  @Property({ type: 'uuid' })
  programmeVersionId!: string;

  @Property({ type: 'uuid' })
  proposedBy!: string;

  @Field(() => Instant, { description: 'When it was worked out.' })
  @Property({ type: 'datetime' })
  proposedAt!: Date;

  @Field(() => String, { description: 'Fingerprint of all pairs: the same households and people give the same one.' })
  @Property({ type: 'text' })
  digest!: string;

  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;
}
