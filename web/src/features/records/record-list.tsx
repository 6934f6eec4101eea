import { Paper } from '@mantine/core';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import type { RecordList_RecordsFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { RecordLine } from './record-line.js';
import classes from './record-list.module.css';
import { useRecordsText } from './records.messages.js';

graphql(`
  fragment RecordList_records on MeasureRecordConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    figure {
      title
      denominator
    }
    nodes {
      ...RecordLine_record
    }
  }
`);

interface RecordListProps {
  records: RecordList_RecordsFragment;
  fetchMore: (options: { variables: { after: string | null | undefined } }) => Promise<unknown>;
}

/** The records of a figure, page after page. */
export function RecordList({ records, fetchMore }: RecordListProps) {
  const text = useRecordsText();
  if (records.nodes.length === 0) return <EmptyState title={text('nothing')} advice={text('nothingAdvice')} />;
  const isRate = records.figure.denominator != null;
  return (
    <>
      <Paper withBorder>
        <ol className={classes.list} aria-label={text('titleOf', { measure: records.figure.title })}>
          {records.nodes.map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a record has no identity here and the list only grows at its end
            <RecordLine key={index} record={record} isRate={isRate} />
          ))}
        </ol>
      </Paper>
      <ShowMore list={records} fetchMore={fetchMore} />
    </>
  );
}
