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
    raterClass
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
  /** The classes of the group, to name them. */
  classes: readonly { key: string; title: string }[];
  chosen: ReadonlySet<string>;
  choose: (id: string) => void;
}

/** Everybody who may rate in the group, with how much each has and how far it is. */
export function CandidateList({ candidates, classes, chosen, choose }: CandidateListProps) {
  const text = useRatersText();
  const titleOf = (raterClass: string | null) => classes.find(({ key }) => key === raterClass)?.title ?? raterClass;
  if (candidates.length === 0) return <EmptyState title={text('noRaters')} advice={text('noRatersAdvice')} />;
  return (
    <Rows>
      {candidates.map(({ id, name, ward, raterClass, assignedCount, submittedCount }) => (
        <Rows.Row key={id}>
          <Checkbox aria-label={text('choose', { name })} checked={chosen.has(id)} onChange={() => choose(id)} />
          <Rows.Main>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {[ward?.name, titleOf(raterClass)].filter(Boolean).join(' · ')}
            </Text>
          </Rows.Main>
          <Text className="tabular">{text('loadOf', { submitted: submittedCount, assigned: assignedCount })}</Text>
        </Rows.Row>
      ))}
    </Rows>
  );
}
