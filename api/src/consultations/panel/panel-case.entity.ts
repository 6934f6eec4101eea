import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TenantEntity } from '../../database/tenant.entity.js';
import { Conflict } from '../../shared/errors.js';
import { Node } from '../../shared/node.type.js';
import { CalendarDate } from '../../shared/scalars.js';

/** Where a case of a panel stands. */
export enum PanelCaseState {
  OPEN = 'OPEN',
  CONCLUDED = 'CONCLUDED',
}

registerEnumType(PanelCaseState, {
  name: 'PanelCaseState',
  description: 'Where a case of a panel stands.',
  valuesConfig: {
    OPEN: { description: 'Members are judging.' },
    CONCLUDED: { description: 'The panel has concluded.' },
  },
});

@ObjectType('PanelCase', {
  implements: Node,
  description: 'A matter that could not be settled, before a panel of citizens.',
})
@Entity({ tableName: 'panel_cases' })
export class PanelCase extends TenantEntity {
  @Property({ type: 'text' })
  panel!: string;

  @Property({ type: 'uuid' })
  wardId!: string;

  @Property({ type: 'uuid' })
  matterId!: string;

  @Field(() => CalendarDate, { description: 'Day it was opened.' })
  @Property({ type: 'date' })
  openedOn!: string;

  @Field(() => String, { description: 'What the panel is asked.' })
  @Property({ type: 'text' })
  question!: string;

  @Field(() => PanelCaseState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state: PanelCaseState = PanelCaseState.OPEN;

  @Property({ type: 'text', nullable: true })
  conclusion: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the panel says; null before it concludes.' })
  @Property({ type: 'text', nullable: true })
  conclusionText: string | null = null;

  @Field(() => CalendarDate, { nullable: true, description: 'Day it was concluded; null before.' })
  @Property({ type: 'date', nullable: true })
  concludedOn: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  @Property({ type: 'int', version: true, default: 1 })
  version: number = 1;

  requireOpen(): void {
    if (this.state === PanelCaseState.OPEN) return;
    throw new Conflict('The panel has concluded', { reason: 'case-concluded', field: 'caseId', value: this.state });
  }

  conclude(conclusion: string, conclusionText: string, concludedOn: string): void {
    this.requireOpen();
    this.state = PanelCaseState.CONCLUDED;
    Object.assign(this, { conclusion, conclusionText, concludedOn });
  }
}
