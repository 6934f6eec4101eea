import { Group, Text } from '@mantine/core';
import type { Proof_EvaluationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment Proof_evaluation on Evaluation {
    id
    digest
    computedAt
    cycle {
      id
      programmeVersion
    }
  }
`);

/** What lets anybody check that the sheet was computed and has not changed since. */
export function Proof({ evaluation }: { evaluation: Proof_EvaluationFragment }) {
  const text = useScoreSheetText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  return (
    <section aria-label={text('proof')}>
      <Group gap="md">
        <Text size="sm" c="dimmed">
          {text('computedAt', { at: format.instant(evaluation.computedAt, timeZone) })}
        </Text>
        <Text size="sm" c="dimmed">
          {text('programme', { version: evaluation.cycle.programmeVersion })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {text('digest', { digest: evaluation.digest })}
      </Text>
      <Text size="sm" c="dimmed">
        {text('digestMeaning')}
      </Text>
    </section>
  );
}
