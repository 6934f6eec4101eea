import { useQuery } from '@apollo/client/react';
import { QueryStates } from '../../components/query-states.js';
import { MatterForm } from '../../features/matters/matter-form.js';
import { graphql } from '../../lib/graphql.js';

const HOUSEHOLD_MATTER = graphql(`
  query HouseholdMatter {
    households(first: 1) {
      nodes {
        ...MatterForm_household
      }
    }
    jurisdiction {
      id
      programme {
        ...MatterForm_programme
      }
    }
  }
`);

/** What a household raises itself: it sees one household, its own. */
export function HouseholdMatter() {
  const query = useQuery(HOUSEHOLD_MATTER);
  return (
    <QueryStates query={query}>
      {({ households: { nodes }, jurisdiction }) => (
        <MatterForm
          programme={jurisdiction.programme}
          raiser="household"
          representativeId={null}
          households={nodes}
          startsWith={nodes[0]?.id ?? null}
        />
      )}
    </QueryStates>
  );
}
