import { useQuery } from '@apollo/client/react';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { ObjectionList } from '../../features/objections/objection-list.js';
import { useObjectionsText } from '../../features/objections/objections.messages.js';
import { RaiseObjection } from '../../features/objections/raise-objection.js';
import type { ObjectionState, OwnRecordType } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useViewer } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';

const OBJECTIONS = graphql(`
  query RecordObjections($year: Int!, $state: ObjectionState, $isOverdue: Boolean, $after: String) {
    recordObjections(year: $year, state: $state, isOverdue: $isOverdue, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...ObjectionList_objection
      }
    }
  }
`);

const SHOWN = ['all', 'OPEN', 'overdue', 'ACCEPTED', 'REFUSED'] as const;
type Shown = (typeof SHOWN)[number];

const isState = (shown: Shown): shown is ObjectionState & Shown => shown !== 'all' && shown !== 'overdue';

/** What people say is wrong in the records about them, with the answers; and where to say so. */
export function ObjectionsPage() {
  const text = useObjectionsText();
  const year = useYear();
  const can = useCan();
  const { representative: own } = useViewer();
  const [read, change] = useAddress();
  const shown = SHOWN.find(each => each === read('state')) ?? 'all';
  const variables = { year, state: isState(shown) ? shown : null, isOverdue: shown === 'overdue' || null };
  const { fetchMore, ...query } = useQuery(OBJECTIONS, { variables });
  const [recordId, type] = [read('record'), read('type')];
  const record = recordId && type ? { id: recordId, type: type as OwnRecordType } : null;
  const about = own?.id ?? read('representative');
  return (
    <Page
      title={text('title')}
      sentence={query.data && text('count', { year, count: query.data.recordObjections.totalCount })}
    >
      {about && can('objection.raise') && (
        <Section title={text(record ? 'aboutRecord' : 'aboutMissing')}>
          <RaiseObjection
            key={recordId}
            representativeId={about}
            record={record}
            onDone={() => change({ record: '', type: '' })}
          />
        </Section>
      )}
      <Filters label={text('title')}>
        <ChipChoice
          label={text('whichOnes')}
          name="state"
          value={shown}
          onChange={state => change({ state })}
          choices={SHOWN.map(value => ({ value, label: text(value) }))}
        />
      </Filters>
      <QueryStates query={query}>
        {({ recordObjections }) =>
          recordObjections.nodes.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noneAdvice')} />
          ) : (
            <>
              <ObjectionList objections={recordObjections.nodes} />
              <ShowMore list={recordObjections} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
