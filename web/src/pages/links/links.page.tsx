import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { FindingFilters } from '../../features/links/finding-filters.js';
import { FindingList } from '../../features/links/finding-list.js';
import { LinkCoverage } from '../../features/links/link-coverage.js';
import { useLinksText } from '../../features/links/links.messages.js';
import type { LinkFindingKind } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useChosenWard } from '../../lib/ward.js';

const LINKAGE = graphql(`
  query Linkage($wardId: ID, $type: String, $kind: LinkFindingKind, $category: String, $after: String) {
    linkCoverage(wardId: $wardId) {
      households
      unlinked
      links
      ...LinkCoverage_coverage
    }
    linkFindings(wardId: $wardId, type: $type, kind: $kind, category: $category, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        rule
        mandate {
          id
        }
        ...FindingList_finding
      }
    }
    jurisdiction {
      id
      programme {
        ...FindingFilters_programme
      }
    }
  }
`);

/** Whether every household has somebody, and who has too few or too many of them. */
export function LinksPage() {
  const text = useLinksText();
  const [read] = useAddress();
  const [wardId] = useChosenWard();
  const variables = {
    wardId,
    type: read('type'),
    kind: read('kind') as LinkFindingKind | null,
    category: read('category'),
  };
  const { fetchMore, previousData, ...query } = useQuery(LINKAGE, { variables });
  const shown = { ...query, data: query.data ?? (query.error ? undefined : previousData) };
  const coverage = shown.data?.linkCoverage;
  return (
    <Page
      title={text('title')}
      sentence={
        coverage &&
        text('summary', { households: coverage.households, unlinked: coverage.unlinked, links: coverage.links })
      }
    >
      {shown.data && <FindingFilters programme={shown.data.jurisdiction.programme} />}
      <QueryStates query={shown}>
        {({ linkCoverage, linkFindings }) => (
          <>
            <LinkCoverage coverage={linkCoverage} wardId={wardId} />
            <Section title={text('findings')}>
              {linkFindings.nodes.length === 0 ? (
                <EmptyState title={text('findingsNone')} advice={text('findingsAdvice')} />
              ) : (
                <>
                  <FindingList findings={linkFindings.nodes} />
                  <ShowMore list={linkFindings} fetchMore={fetchMore} />
                </>
              )}
            </Section>
          </>
        )}
      </QueryStates>
    </Page>
  );
}
