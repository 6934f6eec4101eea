import { useQuery } from '@apollo/client/react';
import { Section } from '../../components/section.js';
import { LeaveList } from '../../features/activities/leave-list.js';
import { useOccasionsText } from '../../features/activities/occasions.messages.js';
import { OwedOccasions } from '../../features/activities/owed-occasions.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const YEAR = graphql(`
  query YearOfOccasions($year: Int!, $groupId: ID, $showsLeave: Boolean!) {
    owedOccasions(year: $year, groupId: $groupId, first: 100) {
      nodes {
        ...OwedOccasions_owed
      }
    }
    leaveRequests(year: $year, state: ASKED, first: 50) @include(if: $showsLeave) {
      nodes {
        id
        ...LeaveList_leave
      }
    }
  }
`);

/** What is owed within parts of the year, and leave that waits for somebody: neither belongs to a month. */
export function YearOfOccasions({ year, groupId }: { year: number; groupId: string | null }) {
  const text = useOccasionsText();
  const can = useCan();
  const { data } = useQuery(YEAR, { variables: { year, groupId, showsLeave: can('leave.read') } });
  const owed = data?.owedOccasions.nodes ?? [];
  const waiting = data?.leaveRequests?.nodes ?? [];
  return (
    <>
      {waiting.length > 0 && (
        <Section title={text('waiting')}>
          <LeaveList leaves={waiting} showsActivity />
        </Section>
      )}
      {owed.length > 0 && (
        <Section title={text('owed')}>
          <OwedOccasions owed={owed} />
        </Section>
      )}
    </>
  );
}
