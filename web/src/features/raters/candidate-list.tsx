import { Checkbox, Text } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { Rows } from '../../components/rows.js';
import type { CandidateList_CandidateFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useRatersText } from './raters.messages.js';

graphql(`
  fragment CandidateList_candidate on RaterCandidate {
    id
    name
    assignedCount
    submittedCount
    ward {
      id
      name
    }
  }
`);

interface CandidateListProps {
  candidates: readonly CandidateList_CandidateFragment[];
  chosen: ReadonlySet<string>;
  choose: (id: string) => void;
}

/** Everybody who may rate in the group, with how much each has and how far it is. */
export function CandidateList({ candidates, chosen, choose }: CandidateListProps) {
  const text = useRatersText();
  if (candidates.length === 0) return <EmptyState title={text('noRaters')} advice={text('noRatersAdvice')} />;
  return (
    <Rows>
      {candidates.map(({ id, name, ward, assignedCount, submittedCount }) => (
        <Rows.Row key={id}>
          <Checkbox aria-label={text('choose', { name })} checked={chosen.has(id)} onChange={() => choose(id)} />
          <Rows.Main>
            <Text fw={600}>{name}</Text>
            {ward && (
              <Text size="sm" c="dimmed">
                {ward.name}
              </Text>
            )}
          </Rows.Main>
          <Text className="tabular">{text('loadOf', { submitted: submittedCount, assigned: assignedCount })}</Text>
        </Rows.Row>
      ))}
    </Rows>
  );
}
