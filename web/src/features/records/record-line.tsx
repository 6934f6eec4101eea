import { Badge, Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { RecordLine_RecordFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import classes from './record-line.module.css';
import { recordPage } from './record-page.js';
import { useRecordsText } from './records.messages.js';

graphql(`
  fragment RecordLine_record on MeasureRecord {
    kind
    title
    occurredOn
    detail
    inNumerator
    inDenominator
    representative {
      id
      name
    }
    ward {
      id
      name
    }
    ...RecordPage_record
  }
`);

/** How a record is counted, in words; a plain count has no denominator to be in. */
function useCounting(): (record: RecordLine_RecordFragment, isRate: boolean) => string {
  const text = useRecordsText();
  return ({ inNumerator, inDenominator }, isRate) => {
    if (!isRate) return text(inNumerator ? 'counted' : 'notCounted');
    if (inNumerator) return text('inNumerator');
    return text(inDenominator ? 'inDenominatorOnly' : 'notCounted');
  };
}

/** One record: when, what, whose, where, and how it is counted. */
export function RecordLine({ record, isRate }: { record: RecordLine_RecordFragment; isRate: boolean }) {
  const text = useRecordsText();
  const format = useFormat();
  const counting = useCounting();
  const { title, occurredOn, detail, representative, ward, inNumerator } = record;
  const page = recordPage(record);
  return (
    <li className={classes.line}>
      <Text size="sm" c="dimmed" className={classes.when}>
        {occurredOn ? <time dateTime={occurredOn}>{format.date(occurredOn)}</time> : text('noDate')}
      </Text>
      <div className={classes.what}>
        {page ? <YearLink to={page}>{title}</YearLink> : <Text span>{title}</Text>}
        {detail && (
          <Text size="sm" c="dimmed">
            {detail}
          </Text>
        )}
      </div>
      <Text size="sm" className={classes.who}>
        {representative && <YearLink to={paths.representative(representative.id)}>{representative.name}</YearLink>}
        {representative && ward && ' · '}
        {ward && <YearLink to={paths.ward(ward.id)}>{ward.name}</YearLink>}
      </Text>
      <Badge
        variant={inNumerator ? 'light' : 'outline'}
        color={inNumerator ? 'ink' : 'gray.7'}
        tt="none"
        fw={500}
        className={classes.counting}
      >
        {counting(record, isRate)}
      </Badge>
    </li>
  );
}
