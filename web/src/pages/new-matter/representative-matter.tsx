import { useQuery } from '@apollo/client/react';
import { QueryStates } from '../../components/query-states.js';
import { MatterForm } from '../../features/matters/matter-form.js';
import { graphql } from '../../lib/graphql.js';

const REPRESENTATIVE_MATTER = graphql(`
  query RepresentativeMatter($representativeId: ID!) {
    representative(id: $representativeId) {
      id
      links(first: 100) {
        nodes {
          id
          household {
            ...MatterForm_household
          }
        }
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

/** What a representative was told, perhaps by a linked household. */
export function RepresentativeMatter({ id, startsWith }: { id: string; startsWith: string | null }) {
  const query = useQuery(REPRESENTATIVE_MATTER, { variables: { representativeId: id } });
  return (
    <QueryStates query={query}>
      {({ representative, jurisdiction }) => (
        <MatterForm
          programme={jurisdiction.programme}
          raiser="representative"
          representativeId={representative.id}
          households={representative.links.nodes.map(({ household }) => household)}
          startsWith={startsWith}
        />
      )}
    </QueryStates>
  );
}
