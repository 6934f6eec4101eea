import { Stack, Text, Title } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { SubjectFacts_AssignmentFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { useRatingText } from './rating.messages.js';
import classes from './subject-facts.module.css';

graphql(`
  fragment SubjectFacts_assignment on RaterAssignment {
    id
    evaluationId
    cycle {
      id
      year
    }
    mandate {
      id
    }
    facts {
      measure
      title
      numerator
      denominator
      viewerCanOpen
    }
  }
`);

/** What the records say about the subject, each figure as a fraction that opens what it counts. */
export function SubjectFacts({ assignment }: { assignment: SubjectFacts_AssignmentFragment }) {
  const { facts, cycle, mandate, evaluationId } = assignment;
  const text = useRatingText();
  const format = useFormat();
  const can = useCan();
  const count = ({ numerator, denominator }: (typeof facts)[number]): string => {
    if (numerator == null) return text('factNone');
    return denominator == null ? format.number(numerator) : format.fraction(numerator, denominator);
  };
  return (
    <Stack gap="sm" component="section" aria-label={text('facts')}>
      <Title order={2} size="h5">
        {text('facts')}
      </Title>
      {facts.length === 0 && <Text c="dimmed">{text('noFacts')}</Text>}
      <dl className={classes.facts}>
        {facts.map(fact => (
          <div key={fact.measure} className={classes.fact}>
            <dt>{fact.title}</dt>
            <dd className="tabular">
              {fact.viewerCanOpen && mandate ? (
                <YearLink
                  to={paths.records({ measure: fact.measure, year: cycle.year, mandate: mandate.id })}
                  aria-label={`${fact.title} ${count(fact)}`}
                >
                  {count(fact)}
                </YearLink>
              ) : (
                count(fact)
              )}
            </dd>
          </div>
        ))}
      </dl>
      <YearLink to={paths.selfReport(evaluationId)}>{text('selfReport')}</YearLink>
      {can('ranking.read') && <YearLink to={paths.scoreSheet(evaluationId)}>{text('scoreSheet')}</YearLink>}
    </Stack>
  );
}
