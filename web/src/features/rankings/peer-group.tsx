import { Text } from '@mantine/core';
import type { PeerGroup_CycleFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useRankingsText } from './rankings.messages.js';

graphql(`
  fragment PeerGroup_cycle on EvaluationCycle {
    id
    year
    typeTitle
    competentAuthority
    phaseTitle
  }
`);

/** Who is compared with whom: nobody is ranked across authorities, types or years. */
export function PeerGroup({ cycle }: { cycle: PeerGroup_CycleFragment }) {
  const text = useRankingsText();
  const { typeTitle, competentAuthority, year, phaseTitle } = cycle;
  return (
    <section aria-label={text('peerGroup')}>
      <Text fw={600}>
        {text('peerGroupLine', { type: typeTitle, authority: competentAuthority, year, phase: phaseTitle })}
      </Text>
      <Text size="sm" c="dimmed">
        {text('peerGroupRule')}
      </Text>
    </section>
  );
}
