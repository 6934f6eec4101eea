import { useQuery } from '@apollo/client/react';
import { QueryStates } from '../../components/query-states.js';
import { PanelMembers } from '../../features/panels/panel-members.js';
import type { PanelMembers_PanelFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';

const MEMBERS = graphql(`
  query PanelMembers($panel: String!, $wardId: ID!) {
    panelMembers(panel: $panel, wardId: $wardId, first: 100) {
      nodes {
        id
        ...PanelMembers_member
      }
    }
  }
`);

/** Who sits on one panel of a ward. */
export function MembersOfWard({ panel, wardId }: { panel: PanelMembers_PanelFragment; wardId: string }) {
  const query = useQuery(MEMBERS, { variables: { panel: panel.key, wardId } });
  return (
    <QueryStates query={query}>
      {({ panelMembers }) => <PanelMembers panel={panel} wardId={wardId} members={panelMembers.nodes} />}
    </QueryStates>
  );
}
