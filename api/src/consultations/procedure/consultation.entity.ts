import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate } from '../../shared/scalars.js';
import { ConsultationState } from './consultation-words.js';

@ObjectType('Consultation', {
  implements: Node,
  description: 'Something that is decided in stages, by a procedure of the programme.',
})
@Entity({ tableName: 'consultations' })
export class Consultation extends TenantEntity {
  @Field(() => String, { description: 'Key of the procedure in the programme.' })
  @Property({ type: 'text' })
  procedure!: string;

  @Field(() => String, { description: 'What is decided, in one line.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is proposed; null when the title says it all.' })
  @Property({ type: 'text', nullable: true })
  body!: string | null;

  @Property({ type: 'uuid' })
  wardId!: string;

  @Property({ type: 'uuid', nullable: true })
  groupId!: string | null;

  @Field(() => CalendarDate, { description: 'Day it was opened.' })
  @Property({ type: 'date' })
  startedOn!: string;

  @Property({ type: 'uuid' })
  startedBy!: string;

  @Field(() => ConsultationState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state: ConsultationState = ConsultationState.UNDERWAY;

  @Field(() => CalendarDate, { nullable: true, description: 'Day it ended; null while stages are to come.' })
  @Property({ type: 'date', nullable: true })
  endedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'What came of it; null while stages are to come.' })
  @Property({ type: 'text', nullable: true })
  outcome: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  requireUnderway(): void {
    if (this.state === ConsultationState.UNDERWAY) return;
    const details = { field: 'consultationId', value: this.state, allowed: [ConsultationState.UNDERWAY] };
    throw new Conflict('It has ended', { reason: 'consultation-ended', ...details });
  }

  end(state: ConsultationState, endedOn: string, outcome: string): void {
    this.requireUnderway();
    this.state = state;
    this.endedOn = endedOn;
    this.outcome = outcome;
  }
}
