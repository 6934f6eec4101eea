import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { YearLink } from '../../components/year-link.js';
import type { CriterionInputs_ScoreFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import type { ScoreOf } from './score-of.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment CriterionInputs_score on CriterionScore {
    inputs {
      measure
      title
      numerator
      denominator
    }
  }
`);

/** The figures a line was computed from, each as a fraction that opens the records it counts. */
export function CriterionInputs({
  score,
  of,
}: {
  score: CriterionInputs_ScoreFragment;
  of: Pick<ScoreOf, 'mandateId' | 'year'>;
}) {
  const text = useScoreSheetText();
  const format = useFormat();
  if (score.inputs.length === 0) return null;
  const count = ({ numerator, denominator }: CriterionInputs_ScoreFragment['inputs'][number]): string | null => {
    if (numerator == null) return null;
    return denominator == null ? format.number(numerator) : format.fraction(numerator, denominator);
  };
  return (
    <Text size="sm" mt={4}>
      <Text span inherit c="dimmed">
        {text('basedOn')}
        {'\u2002'}
      </Text>
      {score.inputs.map((input, index) => {
        const counted = count(input);
        const separator = index > 0 ? ' · ' : '';
        if (counted === null) return separator + text('inputNone', { title: input.title });
        return (
          <Fragment key={input.measure}>
            {separator}
            <YearLink
              inherit
              className="tabular"
              to={paths.records({ measure: input.measure, year: of.year, mandate: of.mandateId })}
            >
              {text('inputCount', { title: input.title, count: counted })}
            </YearLink>
          </Fragment>
        );
      })}
    </Text>
  );
}
