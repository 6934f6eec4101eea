import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { VisitRules_StateFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment VisitRules_state on VisitRuleState {
    key
    title
    measure
    mandateId
    periodTitle
    untilOn
    isRunning
    numerator
    denominator
    wanted
    isMet
  }
`);

/** What the programme asks for, rule by rule and period by period, as fractions that open to the households. */
export function VisitRules({ states, year }: { states: readonly VisitRules_StateFragment[]; year: number }) {
  const text = useVisitsText();
  const format = useFormat();
  const can = useCan();
  function fraction({ numerator, denominator, wanted, isMet }: VisitRules_StateFragment): string {
    const seen = format.fraction(numerator, denominator);
    return isMet ? text('ruleDone', { fraction: seen }) : text('ruleMissing', { fraction: seen, wanted });
  }
  function periodOf({ periodTitle, isRunning, untilOn }: VisitRules_StateFragment): string {
    const period = periodTitle ?? text('wholeYear');
    return isRunning ? text('ruleUntil', { period, date: format.day(untilOn) }) : text('rulePast', { period });
  }
  return (
    <Rows>
      {states.map(state => (
        <Rows.Row key={`${state.mandateId} ${state.key} ${state.untilOn}`}>
          <Rows.Main>
            <Text fw={600}>{state.title}</Text>
            <Text size="sm" c="dimmed">
              {periodOf(state)}
            </Text>
          </Rows.Main>
          {can('figure.open') ? (
            <YearLink to={paths.records({ measure: state.measure, mandate: state.mandateId, year })} size="sm">
              {fraction(state)}
            </YearLink>
          ) : (
            <Text size="sm">{fraction(state)}</Text>
          )}
        </Rows.Row>
      ))}
    </Rows>
  );
}
