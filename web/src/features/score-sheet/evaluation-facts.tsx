import { Badge, Paper, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { YearLink } from '../../components/year-link.js';
import type { EvaluationFacts_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment EvaluationFacts_evaluation on Evaluation {
    id
    publishedAt
    cycle {
      id
      competentAuthority
      phase
      phaseTitle
      minuteNumber
      plan {
        phase
        endsOn
      }
    }
    mandate {
      id
      typeTitle
      representative {
        id
        name
      }
      ward {
        id
        name
      }
    }
    ward {
      id
      name
      kindTitle
    }
    standing {
      rank
      peerGroupSize
    }
  }
`);

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0}>
        {children}
      </Text>
    </div>
  );
}

/** Whose evaluation this is, who evaluates it, and how far it has come. */
export function EvaluationFacts({ evaluation }: { evaluation: EvaluationFacts_EvaluationFragment }) {
  const text = useScoreSheetText();
  const { cycle, mandate, standing } = evaluation;
  const format = useFormat();
  const ward = evaluation.ward ?? mandate?.ward;
  const isPublished = evaluation.publishedAt != null;
  const repliesUntil = cycle.phase === 'REPLY' && cycle.plan.find(({ phase }) => phase === 'REPLY')?.endsOn;
  return (
    <Paper withBorder p="md">
      <SimpleGrid component="dl" m={0} cols={{ base: 2, sm: 3, lg: 5 }} spacing="md">
        {mandate && (
          <Fact name={text('factPerson')}>
            <YearLink to={paths.representative(mandate.representative.id)}>{mandate.representative.name}</YearLink>
            <Text span size="sm" c="dimmed" ms={6}>
              {mandate.typeTitle}
            </Text>
          </Fact>
        )}
        {ward && (
          <Fact name={text(mandate ? 'factWard' : 'factPerson')}>
            <YearLink to={paths.ward(ward.id)}>{ward.name}</YearLink>
            {evaluation.ward && (
              <Text span size="sm" c="dimmed" ms={6}>
                {evaluation.ward.kindTitle}
              </Text>
            )}
          </Fact>
        )}
        <Fact name={text('factAuthority')}>{cycle.competentAuthority}</Fact>
        <Fact name={text('factPhase')}>
          {cycle.phaseTitle}{' '}
          {!isPublished && (
            <Badge variant="outline" tt="none" fw={500}>
              {text('provisional')}
            </Badge>
          )}
        </Fact>
        {repliesUntil && <Fact name={text('factReplies')}>{text('until', { date: format.date(repliesUntil) })}</Fact>}
        {standing?.rank != null && (
          <Fact name={text('factRank')}>{text('rank', { rank: standing.rank, size: standing.peerGroupSize })}</Fact>
        )}
        {cycle.minuteNumber && <Fact name={text('factMinute')}>{cycle.minuteNumber}</Fact>}
      </SimpleGrid>
    </Paper>
  );
}
