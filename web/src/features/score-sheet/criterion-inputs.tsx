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
    key
    inputs {
      measure
      title
      numerator
      denominator
      recordIds
    }
  }
`);

type Input = CriterionInputs_ScoreFragment['inputs'][number];

/** What was read but no measure: the word before the colon says what it is. */
const NO_MEASURE = /^(events|attribute|criterion|ballots):/;

/** Where the records behind a figure are listed: those counted one by one, or those of the measure; null for neither. */
function recordsOf({ measure, recordIds }: Input, line: string, of: ScoreOf): string | null {
  if (recordIds.length > 0) return paths.countedRecords({ evaluation: of.evaluationId, line, input: measure });
  if (NO_MEASURE.test(measure)) return null;
  return paths.records({ measure, year: of.year, mandate: of.mandateId, ward: of.wardId });
}

/** The figures a line was computed from, each as a fraction that opens the records it counts. */
export function CriterionInputs({ score, of }: { score: CriterionInputs_ScoreFragment; of: ScoreOf }) {
  const text = useScoreSheetText();
  const format = useFormat();
  if (score.inputs.length === 0) return null;
  const count = ({ numerator, denominator }: Input): string | null => {
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
            <Figure
              to={recordsOf(input, score.key, of)}
              words={text('inputCount', { title: input.title, count: counted })}
            />
          </Fragment>
        );
      })}
    </Text>
  );
}

function Figure({ to, words }: { to: string | null; words: string }) {
  if (to === null) return words;
  return (
    <YearLink inherit className="tabular" to={to}>
      {words}
    </YearLink>
  );
}
