import { Field, ObjectType } from 'type-graphql';
import { createConnection } from '../shared/connection.type.js';
import { CalendarDate } from '../shared/scalars.js';
import { Figure } from './figure.type.js';

@ObjectType({ description: 'A record as a measure counts it.' })
export class MeasureRecord {
  @Field(() => CalendarDate, { nullable: true, description: 'When it happened; null when it has no day of its own.' })
  occurredOn!: string | null;
}

const Records = createConnection('MeasureRecord', () => MeasureRecord);

@ObjectType({ description: 'A page of the records behind a figure.' })
export class MeasureRecordConnection extends Records {
  @Field(() => Figure, { description: 'The figure of exactly this selection, numerator and denominator alike.' })
  figure!: Figure;
}
