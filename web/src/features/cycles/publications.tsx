import { Paper, Stack, Text } from '@mantine/core';
import type { Publications_CycleFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { usePublicationText } from './publication.messages.js';

graphql(`
  fragment Publications_cycle on EvaluationCycle {
    id
    publications {
      minuteNumber
      publishedAt
      madeByName
      digest
      evaluationCount
    }
  }
`);

/** Every act of publishing, with the fingerprint by which anybody can check an exported file. */
export function Publications({ cycle }: { cycle: Publications_CycleFragment }) {
  const text = usePublicationText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        {cycle.publications.map(({ minuteNumber, publishedAt, madeByName, digest, evaluationCount }) => (
          <div key={publishedAt}>
            <Text>{text('act', { minute: minuteNumber, count: evaluationCount })}</Text>
            <Text size="sm" c="dimmed">
              {text('when', { name: madeByName ?? text('entered'), at: format.instant(publishedAt, timeZone) })}
            </Text>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {text('digest', { digest })}
            </Text>
          </div>
        ))}
      </Stack>
    </Paper>
  );
}
