import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { Section } from '../../components/section.js';
import { ShowMore } from '../../components/show-more.js';
import { WardPicker } from '../../components/ward-picker.js';
import { ChangeForm } from '../../features/ward-changes/change-form.js';
import { ChangeList } from '../../features/ward-changes/change-list.js';
import { RenameWard } from '../../features/ward-changes/rename-ward.js';
import { useWardChangesText } from '../../features/ward-changes/ward-changes.messages.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';

const WARD_CHANGES = graphql(`
  query WardChanges($after: String) {
    wardChanges(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ChangeList_change
      }
    }
  }
`);

const BENCH = graphql(`
  query ChangeBench($id: ID!) {
    ward(id: $id) {
      ...ChangeBench_ward
    }
  }
`);

/** The ward chosen in the address bar, and what is to become of it. */
function Reshape() {
  const text = useWardChangesText();
  const [read, change] = useAddress();
  const id = read('ward');
  const { data } = useQuery(BENCH, { variables: { id: id ?? '' }, skip: id === null });
  const ward = id === null ? undefined : data?.ward;
  return (
    <Section title={text('reshape')}>
      <Stack gap="sm">
        <WardPicker value={id} required onChange={chosen => change({ ward: chosen })} />
        {ward && (
          <>
            <div>
              <RenameWard key={`${ward.id} ${ward.version}`} ward={ward} />
            </div>
            <ChangeForm key={ward.id} ward={ward} />
          </>
        )}
      </Stack>
    </Section>
  );
}

/** Wards that became others, and where the office lets them. */
export function WardChangesPage() {
  const text = useWardChangesText();
  const can = useCan();
  const { fetchMore, ...query } = useQuery(WARD_CHANGES);
  const count = query.data?.wardChanges.totalCount;
  return (
    <Page title={text('title')} sentence={count === undefined ? undefined : text('sentence', { count })} width="narrow">
      {can('ward.reshape') && <Reshape />}
      <QueryStates query={query}>
        {({ wardChanges }) =>
          wardChanges.nodes.length === 0 ? (
            <Text c="dimmed">{text('none')}</Text>
          ) : (
            <>
              <ChangeList changes={wardChanges.nodes} />
              <ShowMore list={wardChanges} fetchMore={fetchMore} />
            </>
          )
        }
      </QueryStates>
    </Page>
  );
}
