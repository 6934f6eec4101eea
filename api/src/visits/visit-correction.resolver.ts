import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Instant } from '../shared/scalars.js';
import { createToldVisitResolver } from './told-visit-fields.js';
import { VisitCorrection } from './visit-correction.entity.js';
import type { VisitCorrectionRow } from './visit-correction.query.js';

@Resolver(() => VisitCorrection)
export class VisitCorrectionResolver extends createToldVisitResolver(() => VisitCorrection) {
  @FieldResolver(() => Instant, { description: 'When it was corrected.' })
  correctedAt(@Root() row: VisitCorrectionRow) {
    return row.correctedAt;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who corrected it.' })
  correctedBy(@Root() row: VisitCorrectionRow) {
    return row.correctorName;
  }
}
