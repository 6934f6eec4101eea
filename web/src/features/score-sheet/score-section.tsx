import { Paper, Title } from '@mantine/core';
import type { ScoreSection_ScoreFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { CriterionRow } from './criterion-row.js';
import type { ScoreOf } from './score-of.js';
import classes from './score-section.module.css';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment ScoreSection_score on CriterionScore {
    key
    section
    ...CriterionRow_score
  }
`);

interface ScoreSectionProps {
  section: 'BASE' | 'BONUS' | 'DEDUCTION';
  scores: readonly ScoreSection_ScoreFragment[];
  /** Points of the year before by criterion. */
  lastYear: ReadonlyMap<string, string | null>;
  of: ScoreOf;
}

/** What is earned, added or taken away, line by line. */
export function ScoreSection({ section, scores, lastYear, of }: ScoreSectionProps) {
  const text = useScoreSheetText();
  const title = text(`section${section}`);
  if (scores.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <ol className={classes.list}>
        {scores.map(score => (
          <CriterionRow key={score.key} score={score} previousPoints={lastYear.get(score.key) ?? null} of={of} />
        ))}
      </ol>
    </Paper>
  );
}
