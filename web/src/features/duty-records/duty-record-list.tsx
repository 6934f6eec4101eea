import { Text } from '@mantine/core';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { DutyRecordList_RecordFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useDutyAmount } from './duty-amount.js';
import { DutyRecordState } from './duty-record-state.js';

graphql(`
  fragment DutyRecordList_record on DutyRecord {
    id
    kindTitle
    unit
    note
    happenedOn
    quantity
    outOf
    state
    stateTitle
    stages {
      key
      title
    }
    representative {
      id
      name
    }
    ward {
      id
      name
    }
  }
`);

interface DutyRecordListProps {
  records: readonly DutyRecordList_RecordFragment[];
  /** Left out where all records are of one person. */
  showsWho: boolean;
}

/** Duty records, the newest first; the last stage reached says how far it has come. */
export function DutyRecordList({ records, showsWho }: DutyRecordListProps) {
  const format = useFormat();
  const amount = useDutyAmount();
  return (
    <Rows>
      {records.map(record => (
        <Rows.Row key={record.id}>
          <Rows.Main>
            <YearLink to={paths.dutyRecord(record.id)} fw={600}>
              {record.note}
            </YearLink>
            <Text size="sm" c="dimmed">
              {[
                record.kindTitle,
                record.stages.at(-1)?.title,
                amount(record),
                showsWho && (record.representative ?? record.ward)?.name,
                format.date(record.happenedOn),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Rows.Main>
          <DutyRecordState record={record} />
        </Rows.Row>
      ))}
    </Rows>
  );
}
