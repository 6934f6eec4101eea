import { useQuery } from '@apollo/client/react';
import { Group } from '@mantine/core';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ExternalIds } from '../../features/external-ids/external-ids.js';
import { HouseholdFacts } from '../../features/households/household-facts.js';
import { HouseholdNeeds } from '../../features/households/household-needs.js';
import { ResidenceHistory } from '../../features/households/residence-history.js';
import { VerifyResidence } from '../../features/households/verify-residence.js';
import { LinkHistory } from '../../features/links/link-history.js';
import { useLinksText } from '../../features/links/links.messages.js';
import { ChainSteps } from '../../features/responsibility/chain-steps.js';
import { useResponsibilityText } from '../../features/responsibility/responsibility.messages.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const HOUSEHOLD = graphql(`
  query HouseholdPage($id: ID!, $readsLinks: Boolean!, $after: String) {
    household(id: $id) {
      id
      code
      headName
      version
      ...HouseholdFacts_household
      ...VerifyResidence_household
      ...ResidenceHistory_household
      responsibility {
        ...ChainSteps_step
      }
      links(first: 20, after: $after) @include(if: $readsLinks) {
        ...LinkHistory_links
      }
    }
  }
`);

/** One household: where it is and lives, who answered and answers for it. */
export function HouseholdPage() {
  const text = useLinksText();
  const chainText = useResponsibilityText();
  const can = useCan();
  const { id = '' } = useParams();
  const { fetchMore, ...query } = useQuery(HOUSEHOLD, { variables: { id, readsLinks: can('linkage.read') } });
  const household = query.data?.household;
  return (
    <Page title={household ? `${household.headName} ${household.code}` : text('linksUnknown')}>
      <QueryStates query={query}>
        {({ household: found }) => (
          <>
            <HouseholdFacts household={found} />
            <Group gap="xs">
              <VerifyResidence key={found.version} household={found} />
              <HouseholdNeeds householdId={found.id} />
            </Group>
            <ResidenceHistory household={found} />
            <ExternalIds recordId={found.id} />
            <ChainSteps steps={found.responsibility} title={chainText('chain')} />
            {found.links && <LinkHistory householdId={found.id} links={found.links} fetchMore={fetchMore} />}
          </>
        )}
      </QueryStates>
    </Page>
  );
}
