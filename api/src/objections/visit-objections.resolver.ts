import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Visit } from '../visits/visit.entity.js';
import type { VisitRow } from '../visits/visit.query.js';
import { RecordObjection } from './record-objection.entity.js';
import { objectionsOfRecord } from './record-objection.query.js';

@Resolver(() => Visit)
export class VisitObjectionsResolver {
  @FieldResolver(() => [RecordObjection], {
    description: 'What was objected to it, the last first; empty for who may not read it.',
  })
  objections(@Root() row: VisitRow, @Ctx() context: Context) {
    return context.once(objectionsOfRecord, 'VISIT').load(row.id);
  }
}
