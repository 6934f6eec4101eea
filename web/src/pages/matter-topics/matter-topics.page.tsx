import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Filters } from '../../components/filters.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useMattersText } from '../../features/matters/matters.messages.js';
import { TopicTable } from '../../features/matters/topic-table.js';
import { graphql } from '../../lib/graphql.js';
import { useChosenWard } from '../../lib/ward.js';
import { useYear } from '../../lib/year.js';

const TOPICS = graphql(`
  query MatterTopics($year: Int!, $wardId: ID) {
    matterTopics(year: $year, wardId: $wardId) {
      ...TopicTable_topic
    }
  }
`);

/** What concerns people, by topic. */
export function MatterTopicsPage() {
  const text = useMattersText();
  const year = useYear();
  const [wardId, chooseWard] = useChosenWard();
  const query = useQuery(TOPICS, { variables: { year, wardId } });
  return (
    <Page title={text('topics')} width="narrow" sentence={text('topicsSentence', { year })}>
      <Filters label={text('topics')}>
        <WardPicker value={wardId} onChange={chooseWard} />
      </Filters>
      <QueryStates query={query}>
        {({ matterTopics: topics }) =>
          topics.length === 0 ? (
            <EmptyState title={text('none')} advice={text('noTopics')} />
          ) : (
            <TopicTable topics={topics} />
          )
        }
      </QueryStates>
    </Page>
  );
}
