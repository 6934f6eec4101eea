import { Paper } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import type { CountedList_RecordsFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { RecordLine } from './record-line.js';
import classes from './record-list.module.css';
import { useRecordsText } from './records.messages.js';

graphql(`
  fragment CountedList_records on CountedRecordConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...RecordLine_record
    }
  }
`);

interface CountedListProps {
  title: string;
  records: CountedList_RecordsFragment;
  fetchMore: (options: { variables: { after: string | null | undefined } }) => Promise<unknown>;
}

/** The records that a line of a score sheet counted, page after page. */
export function CountedList({ title, records, fetchMore }: CountedListProps) {
  const text = useRecordsText();
  if (records.nodes.length === 0) return <EmptyState title={text('nothing')} advice={text('nothingAdvice')} />;
  return (
    <>
      <Paper withBorder>
        <ol className={classes.list} aria-label={text('titleOf', { measure: title })}>
          {records.nodes.map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a record has no identity here and the list only grows at its end
            <RecordLine key={index} record={record} isRate={false} />
          ))}
        </ol>
      </Paper>
      <ShowMore list={records} fetchMore={fetchMore} />
    </>
  );
}
