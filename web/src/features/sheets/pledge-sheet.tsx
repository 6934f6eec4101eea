import { Text } from '@mantine/core';
import type { PledgeSheet_RepresentativeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { SheetTable } from './sheet-table.js';
import { useSheetsText } from './sheets.messages.js';

graphql(`
  fragment PledgeSheet_representative on Representative {
    id
    name
    pledge(year: $year) {
      id
      signedName
      signedOn
      items {
        id
        title
        text
        fulfilmentTitle
      }
    }
  }
`);

interface PledgeSheetProps {
  representative: PledgeSheet_RepresentativeFragment;
  year: number;
  /** In the record book also how each item stands. */
  showsState?: boolean;
}

/** The form of the year with its signature, or the place for one. */
export function PledgeSheet({ representative: { name, pledge }, year, showsState = false }: PledgeSheetProps) {
  const text = useSheetsText();
  const format = useFormat();
  if (!pledge) return <Text>{text('noPledge', { year })}</Text>;
  const heads = [text('item'), text('text'), ...(showsState ? [text('state')] : [])];
  const rows = pledge.items.map(item => ({ key: item.id, cells: [item.title, item.text, item.fulfilmentTitle] }));
  return (
    <>
      <SheetTable caption={text('yearOf', { name, year })} heads={heads} rows={rows} />
      <Text ta="right">
        {pledge.signedOn
          ? text('signature', { name: pledge.signedName ?? name, day: format.date(pledge.signedOn) })
          : text('signHere')}
      </Text>
    </>
  );
}
