import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { titleInPeriod } from '../programmes/calendar/period.js';
import { toGlobalId } from '../shared/global-id.js';
import type { CriterionRow } from './criterion-score.query.js';
import { CriterionInput, CriterionScore } from './criterion-score.type.js';
import { readTitle, termsOf } from './reason-terms.js';
import { nextStepWords, reasonWords } from './rubric/reason-words.js';

/** A record as facts name it, `Visit:` and its key, by the id that clients know. */
function globalIdOf(record: string, jurisdictionId: string): string {
  const [type = '', key = ''] = record.split(':');
  return toGlobalId(type, jurisdictionId, key);
}

@Resolver(() => CriterionScore)
export class CriterionScoreResolver {
  @FieldResolver(() => String, { description: 'What the rubric calls the criterion.' })
  title(@Root() { criterion, key, period }: CriterionRow, @Ctx() { language }: Context) {
    return titleInPeriod(criterion?.title[language] ?? key, period, language);
  }

  @FieldResolver(() => String, { description: 'Why the line has these points.' })
  reason(@Root() { reasonCode, reasonParams, programme, rubric }: CriterionRow, @Ctx() { language }: Context) {
    return reasonWords(reasonCode, reasonParams, language, termsOf(programme, rubric, language));
  }

  @FieldResolver(() => [CriterionInput], { description: 'The figures that were read, as fractions.' })
  inputs(
    @Root() { inputs, programme, rubric, representativeId, wardId }: CriterionRow,
    @Ctx() { language, jurisdiction }: Context,
  ) {
    return Object.entries(inputs).map(([measure, read]) => ({
      measure,
      title: readTitle({ programme, rubric, language }, measure),
      numerator: read?.numerator ?? null,
      denominator: read?.denominator ?? null,
      claimed: read?.claimed ?? null,
      ballots: read?.ballots ?? null,
      recordIds: (read?.records ?? []).map(record => globalIdOf(record, jurisdiction.id)),
      representativeId,
      wardId,
    }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What would bring further points; null when nothing the person can do would.',
  })
  wouldChange(@Root() { wouldChange, programme, rubric }: CriterionRow, @Ctx() { language }: Context) {
    return wouldChange && nextStepWords(wouldChange, language, termsOf(programme, rubric, language));
  }
}
