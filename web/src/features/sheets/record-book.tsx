import { Text } from '@mantine/core';
import type { RecordBook_RepresentativeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { PledgeSheet } from './pledge-sheet.js';
import { SheetTable } from './sheet-table.js';
import { useSheetsText } from './sheets.messages.js';

graphql(`
  fragment RecordBook_representative on Representative {
    id
    ...PledgeSheet_representative
    attendance(year: $year) {
      measure
      title
      numerator
      denominator
    }
    visits(year: $year, first: 100) {
      totalCount
      nodes {
        id
        visitedOn
        channelTitle
        household {
          id
          code
        }
      }
    }
    matters(year: $year, first: 100) {
      totalCount
      nodes {
        id
        number
        raisedOn
        title
        stateTitle
      }
    }
    dutyRecords(year: $year, first: 100) {
      totalCount
      nodes {
        id
        happenedOn
        kindTitle
        note
        stateTitle
      }
    }
  }
`);

interface Part {
  key: string;
  caption: string;
  heads: string[];
  count: number;
  rows: { key: string; cells: string[] }[];
}

/** The year of one representative as a table: every part of what was done, households by their numbers. */
export function RecordBook({
  representative,
  year,
}: {
  representative: RecordBook_RepresentativeFragment;
  year: number;
}) {
  const text = useSheetsText();
  const format = useFormat();
  const { attendance, visits, matters, dutyRecords } = representative;
  const parts: Part[] = [
    {
      key: 'attendance',
      caption: text('attendance'),
      heads: [text('item'), text('figure')],
      count: attendance.length,
      rows: attendance.map(({ measure, title, numerator, denominator }) => ({
        key: measure,
        cells: [title, denominator === null ? String(numerator) : format.fraction(numerator, denominator)],
      })),
    },
    {
      key: 'visits',
      caption: text('visits'),
      heads: [text('day'), text('how'), text('household')],
      count: visits.totalCount,
      rows: visits.nodes.map(({ id, visitedOn, channelTitle, household }) => ({
        key: id,
        cells: [format.day(visitedOn), channelTitle, household.code],
      })),
    },
    {
      key: 'matters',
      caption: text('matters'),
      heads: [text('number'), text('day'), text('title'), text('state')],
      count: matters.totalCount,
      rows: matters.nodes.map(({ id, number, raisedOn, title, stateTitle }) => ({
        key: id,
        cells: [number, format.day(raisedOn), title, stateTitle],
      })),
    },
    {
      key: 'records',
      caption: text('records'),
      heads: [text('day'), text('item'), text('text'), text('state')],
      count: dutyRecords.totalCount,
      rows: dutyRecords.nodes.map(({ id, happenedOn, kindTitle, note, stateTitle }) => ({
        key: id,
        cells: [format.day(happenedOn), kindTitle, note, stateTitle],
      })),
    },
  ];
  return (
    <>
      <PledgeSheet representative={representative} year={year} showsState />
      {parts.map(({ key, caption, heads, rows, count }) => (
        <div key={key}>
          <SheetTable caption={caption} heads={heads} rows={rows} />
          {count === 0 && <Text size="sm">{text('nothing')}</Text>}
          {count > rows.length && <Text size="sm">{text('more', { shown: rows.length, count })}</Text>}
        </div>
      ))}
    </>
  );
}
