import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { TenantEntity } from '../database/tenant.entity.js';
import { Node } from '../shared/node.type.js';
import { CalendarDate } from '../shared/scalars.js';

/** How wards became others. */
export enum WardChangeKind {
  MERGE = 'MERGE',
  SPLIT = 'SPLIT',
  RECUT = 'RECUT',
  RENAME = 'RENAME',
}

registerEnumType(WardChangeKind, {
  name: 'WardChangeKind',
  description: 'How wards became others.',
  valuesConfig: {
    MERGE: { description: 'Several became one; those that do not go on are closed.' },
    SPLIT: { description: 'One became several, and is closed.' },
    RECUT: { description: 'One goes on, and a part of it belongs to others now.' },
    RENAME: { description: 'It goes on under another name.' },
  },
});

@ObjectType('WardChange', {
  implements: Node,
  description: 'Wards that became others on a day, by a named decision. It is never changed.',
})
@Entity({ tableName: 'ward_changes' })
export class WardChange extends TenantEntity {
  @Field(() => WardChangeKind, { description: 'How they became others.' })
  @Property({ type: 'text' })
  kind!: WardChangeKind;

  @Field(() => CalendarDate, { description: 'First day on which it holds.' })
  @Property({ type: 'date' })
  changedOn!: string;

  @Field(() => String, { description: 'The decision or document that it rests on.' })
  @Property({ type: 'text' })
  decision!: string;

  @Field(() => String, { nullable: true, description: 'What else was noted; null when nothing was.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'The name before; null unless the name changed.' })
  @Property({ type: 'text', nullable: true })
  formerName!: string | null;

  /** How many records of each kind went along. */
  @Property({ type: 'json' })
  moved: Record<string, number> = {};

  @Property({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Property({ type: 'datetime' })
  recordedAt!: Date;
}
