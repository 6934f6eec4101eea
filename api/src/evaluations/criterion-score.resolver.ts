import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { measureTitle } from '../programmes/measure-keys.js';
import type { CriterionRow } from './criterion-score.query.js';
import { CriterionInput, CriterionScore } from './criterion-score.type.js';
import { termsOf } from './reason-terms.js';
import { nextStepWords, reasonWords } from './reason-words.js';

@Resolver(() => CriterionScore)
export class CriterionScoreResolver {
  @FieldResolver(() => String, { description: 'What the rubric calls the criterion.' })
  title(@Root() { criterion, key }: CriterionRow, @Ctx() { language }: Context) {
    return criterion?.title[language] ?? key;
  }

  @FieldResolver(() => String, { description: 'Why the line has these points.' })
  reason(@Root() { reasonCode, reasonParams, programme }: CriterionRow, @Ctx() { language }: Context) {
    return reasonWords(reasonCode, reasonParams, language, termsOf(programme, language));
  }

  @FieldResolver(() => [CriterionInput], { description: 'The figures that were read, as fractions.' })
  inputs(@Root() { inputs, programme, representativeId, wardId }: CriterionRow, @Ctx() { language }: Context) {
    return Object.entries(inputs).map(([measure, read]) => ({
      measure,
      title: measureTitle(programme, measure)[language],
      numerator: read?.numerator ?? null,
      denominator: read?.denominator ?? null,
      representativeId,
      wardId,
    }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What would bring further points; null when nothing the person can do would.',
  })
  wouldChange(@Root() { wouldChange, programme }: CriterionRow, @Ctx() { language }: Context) {
    return wouldChange && nextStepWords(wouldChange, language, termsOf(programme, language));
  }
}
