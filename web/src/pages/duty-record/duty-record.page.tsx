import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { DutyRecordDocument } from '../../features/duty-records/duty-record-document.js';
import { useDutyText } from '../../features/duty-records/duty-records.messages.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';

const DUTY_RECORD = graphql(`
  query DutyRecord($id: ID!) {
    dutyRecord(id: $id) {
      id
      kind
      kindTitle
      note
      happenedOn
      ...DutyRecordDocument_record
    }
    jurisdiction {
      id
      programme {
        eventKinds {
          ...DutyFields_kind
        }
      }
    }
  }
`);

export function DutyRecordPage() {
  const { id = '' } = useParams();
  const text = useDutyText();
  const format = useFormat();
  const query = useQuery(DUTY_RECORD, { variables: { id } });
  const record = query.data?.dutyRecord;
  return (
    <Page
      title={record?.note ?? text('title')}
      sentence={record && [record.kindTitle, format.date(record.happenedOn)].join(' · ')}
      width="narrow"
    >
      <QueryStates query={query}>
        {({ dutyRecord, jurisdiction }) => (
          <DutyRecordDocument
            record={dutyRecord}
            kind={jurisdiction.programme.eventKinds.find(({ key }) => key === dutyRecord.kind)}
          />
        )}
      </QueryStates>
    </Page>
  );
}
