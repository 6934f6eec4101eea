import { Table } from '@mantine/core';
import { Section } from '../../../components/section.js';
import { Sheet } from '../../../components/sheet.js';
import type { BandShifts_ComparisonFragment } from '../../../generated/graphql.js';
import { useFormat } from '../../../lib/format.js';
import { graphql } from '../../../lib/graphql.js';
import { useEffectText } from './effect.messages.js';

graphql(`
  fragment BandShifts_comparison on StandingsComparison {
    bands {
      band
      title
      before
      after
    }
  }
`);

/** How many are in each band, before and after. */
export function BandShifts({ comparison: { bands } }: { comparison: BandShifts_ComparisonFragment }) {
  const text = useEffectText();
  const format = useFormat();
  if (bands.length === 0) return null;
  const signed = (change: number): string =>
    `${change > 0 ? '+' : change < 0 ? '−' : ''}${format.number(Math.abs(change))}`;
  return (
    <Section title={text('bands')}>
      <Sheet>
        <Table className="tabular" aria-label={text('bands')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text('band')}</Table.Th>
              <Table.Th scope="col">{text('before')}</Table.Th>
              <Table.Th scope="col">{text('after')}</Table.Th>
              <Table.Th scope="col">{text('people')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {bands.map(({ band, title, before, after }) => (
              <Table.Tr key={band}>
                <Table.Th scope="row">{title}</Table.Th>
                <Table.Td>{format.number(before)}</Table.Td>
                <Table.Td>{format.number(after)}</Table.Td>
                <Table.Td>{signed(after - before)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Sheet>
    </Section>
  );
}
