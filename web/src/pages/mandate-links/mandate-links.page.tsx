import { useQuery } from '@apollo/client/react';
import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { HandOverForm } from '../../features/links/hand-over-form.js';
import { LinkList } from '../../features/links/link-list.js';
import { useLinksText } from '../../features/links/links.messages.js';
import { StartLink } from '../../features/links/start-link.js';
import type { LinkPeriod } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';

const MANDATE_LINKS = graphql(`
  query MandateLinks($id: ID!, $period: LinkPeriod!, $rule: Int, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on Mandate {
        fixedOfLinks
        typeTitle
        representative {
          id
          name
        }
        ward {
          id
          name
        }
      }
    }
    links(mandateId: $id, period: $period, rule: $rule, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...LinkList_link
      }
    }
  }
`);

const PERIODS = ['CURRENT', 'PAST', 'ALL'] as const;

/** The households of one mandate, now or before, and the way to hand them over. */
export function MandateLinksPage() {
  const text = useLinksText();
  const can = useCan();
  const { id = '' } = useParams();
  const [read, change] = useAddress();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isHandingOver, setHandingOver] = useState(false);
  const period = (read('period') ?? 'CURRENT') as LinkPeriod;
  const rule = read('rule');
  const variables = { id, period, rule: rule === null ? null : Number(rule) };
  const { fetchMore, ...query } = useQuery(MANDATE_LINKS, { variables });
  const { node, links: found } = query.data ?? {};
  const mandate = node?.__typename === 'Mandate' ? node : null;
  const mayHandOver = can('link.change') && period === 'CURRENT';
  function choose(linkId: string, isChosen: boolean): void {
    setChosen(current => new Set(isChosen ? [...current, linkId] : [...current].filter(each => each !== linkId)));
  }
  return (
    <Page
      title={mandate ? text('linksOf', { name: mandate.representative.name }) : text('linksUnknown')}
      sentence={
        mandate &&
        found &&
        text('linksCount', { type: mandate.typeTitle, ward: mandate.ward.name, count: found.totalCount })
      }
      actions={
        <>
          {mandate && <StartLink mandate={mandate} refetch={['MandateLinks']} />}
          {mayHandOver && <Button onClick={() => setHandingOver(true)}>{text('handOver')}</Button>}
        </>
      }
    >
      <Filters label={text('linksUnknown')}>
        <NativeSelect
          label={text('period')}
          value={period}
          data={PERIODS.map(value => ({ value, label: text(value) }))}
          onChange={event => change({ period: event.currentTarget.value })}
        />
        {rule !== null && (
          <Button variant="default" onClick={() => change({ rule: null })}>
            {text('everyRule')}
          </Button>
        )}
      </Filters>
      <QueryStates query={query}>
        {({ links }) =>
          links.nodes.length === 0 ? (
            <EmptyState title={text('noLinks')} />
          ) : (
            <>
              <LinkList links={links.nodes} chosen={mayHandOver ? chosen : null} choose={choose} />
              <ShowMore list={links} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
      <Modal opened={isHandingOver} onClose={() => setHandingOver(false)} title={text('handOver')}>
        <HandOverForm
          fromMandateId={id}
          linkIds={[...chosen]}
          refetch={['MandateLinks']}
          close={() => {
            setHandingOver(false);
            setChosen(new Set());
          }}
        />
      </Modal>
    </Page>
  );
}
