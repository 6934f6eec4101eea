import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { StateBadge } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { CycleList_CycleFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCyclesText } from './cycles.messages.js';

graphql(`
  fragment CycleList_cycle on EvaluationCycle {
    id
    year
    typeTitle
    competentAuthority
    phase
    phaseTitle
    plan {
      phase
      endsOn
    }
  }
`);

/** The cycles of a year: who evaluates whom, and how far it is. */
export function CycleList({ cycles }: { cycles: readonly CycleList_CycleFragment[] }) {
  const text = useCyclesText();
  const format = useFormat();
  return (
    <Rows>
      {cycles.map(({ id, typeTitle, competentAuthority, phase, phaseTitle, plan }) => {
        const endsOn = plan.find(planned => planned.phase === phase)?.endsOn;
        return (
          <Rows.Row key={id}>
            <Rows.Main>
              <YearLink to={paths.cycle(id)} fw={600}>
                {typeTitle}
              </YearLink>
              <Text size="sm" c="dimmed">
                {text('authority', { name: competentAuthority })}
              </Text>
            </Rows.Main>
            {endsOn && phase !== 'PUBLISHED' && <Text size="sm">{text('until', { date: format.date(endsOn) })}</Text>}
            <StateBadge tone={phase === 'PUBLISHED' ? 'settled' : 'open'}>{phaseTitle}</StateBadge>
          </Rows.Row>
        );
      })}
    </Rows>
  );
}
