import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { AssignmentList } from '../../features/raters/assignment-list.js';
import { CandidateList } from '../../features/raters/candidate-list.js';
import { AssignByHand, AssignByRule, DrawRaters } from '../../features/raters/find-raters.js';
import { useRatersText } from '../../features/raters/raters.messages.js';
import { SetRaterClass } from '../../features/raters/set-rater-class.js';
import type { CycleRatersQuery } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';
import { GroupProgress } from './group-progress.js';

const GROUP_CANDIDATES = graphql(`
  query GroupCandidates($cycleId: ID!, $group: String!) {
    raterCandidates(cycleId: $cycleId, group: $group) {
      ...CandidateList_candidate
    }
  }
`);

const GROUP_ASSIGNMENTS = graphql(`
  query GroupAssignments($cycleId: ID!, $group: String!, $search: String, $after: String) {
    raterAssignments(cycleId: $cycleId, group: $group, search: $search, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...AssignmentList_assignment
      }
    }
  }
`);

export interface GroupProps {
  cycleId: string;
  group: CycleRatersQuery['raterGroups'][number];
}

function useTicks() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  function toggle(id: string): void {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  }
  return { ticked, toggle, clear: () => setTicked(new Set()) };
}

/** A group of accounts: who is found how, how far each is, and what may be undone. */
export function NamedGroup({ cycleId, group }: GroupProps) {
  const text = useRatersText();
  const can = useCan();
  const [read] = useAddress();
  const raters = useTicks();
  const subjects = useTicks();
  const variables = { cycleId, group: group.key };
  const candidates = useQuery(GROUP_CANDIDATES, { variables });
  const { fetchMore, ...assignments } = useQuery(GROUP_ASSIGNMENTS, {
    variables: { ...variables, search: read('search') },
  });
  function clear(): void {
    raters.clear();
    subjects.clear();
  }
  return (
    <>
      {can('rating.organise') && (
        <Section title={text('find')}>
          <Stack>
            <SetRaterClass cycleId={cycleId} group={group} raterIds={[...raters.ticked]} clear={raters.clear} />
            <AssignByRule cycleId={cycleId} group={group} />
            <DrawRaters cycleId={cycleId} group={group} />
            <AssignByHand
              cycleId={cycleId}
              group={group}
              raterIds={[...raters.ticked]}
              evaluationIds={[...subjects.ticked]}
              clear={clear}
            />
          </Stack>
        </Section>
      )}
      <Section title={text('raters')}>
        <QueryStates query={candidates}>
          {({ raterCandidates }) => (
            <CandidateList
              candidates={raterCandidates}
              classes={group.classes}
              chosen={raters.ticked}
              choose={raters.toggle}
            />
          )}
        </QueryStates>
      </Section>
      <GroupProgress cycleId={cycleId} group={group} chosen={subjects.ticked} choose={subjects.toggle} />
      <Section title={text('assignments')}>
        <QueryStates query={assignments}>
          {({ raterAssignments }) => (
            <>
              <AssignmentList assignments={raterAssignments.nodes} />
              <ShowMore list={raterAssignments} fetchMore={fetchMore} />
            </>
          )}
        </QueryStates>
      </Section>
    </>
  );
}
