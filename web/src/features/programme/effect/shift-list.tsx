import { Button, Group, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { toCsv } from '../../../charts/csv.js';
import { downloadCsv } from '../../../charts/download.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Section } from '../../../components/section.js';
import { ShowMore } from '../../../components/show-more.js';
import type { ShiftList_RowsFragment } from '../../../generated/graphql.js';
import { graphql } from '../../../lib/graphql.js';
import { useEffectText } from './effect.messages.js';
import { ShiftCards } from './shift-cards.js';
import { ShiftTable } from './shift-table.js';
import { type ShiftRow, type ShiftWords, useShiftWords } from './shift-words.js';
import type { ChangeView, EffectView } from './use-effect-view.js';

graphql(`
  fragment ShiftList_rows on StandingShiftConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ShiftWords_shift
    }
  }
`);

const PARTS = ['MOVED', 'BAND_CHANGED', 'UNDECIDED', 'ALL'] as const;
const SORTS = ['CHANGE', 'GAIN', 'LOSS', 'PLACE'] as const;
const PHONE = '(max-width: 48em)';

export interface ShiftListProps {
  rows: ShiftList_RowsFragment;
  /** Names the file. */
  title: string;
  view: EffectView;
  change: ChangeView;
  fetchMore: (options: { variables: { after: string | null | undefined } }) => Promise<unknown>;
  /** Every row of the list as it is chosen, for a file. */
  loadAll: () => Promise<readonly ShiftRow[]>;
}

const whyOf = ({ lines, other, bandCause }: ShiftWords): string =>
  [...lines.map(({ head, reasons }) => [head, ...reasons].join(' ')), other, bandCause].filter(Boolean).join(' | ');

/** Who moves, by how much and why. */
export function ShiftList({ rows, title, view, change, fetchMore, loadAll }: ShiftListProps) {
  const text = useEffectText();
  const words = useShiftWords();
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const lines = rows.nodes.map(shift => ({ shift, words: words(shift) }));
  async function save(): Promise<void> {
    const all = (await loadAll()).map(words);
    const columns = (['name', 'ward', 'pointsBoth', 'change', 'place', 'band', 'why'] as const).map(key => text(key));
    const cells = all.map(each => [each.name, each.ward, each.points, each.change, each.place, each.band, whyOf(each)]);
    downloadCsv(toCsv({ columns, rows: cells }), title);
  }
  return (
    <Section
      title={text('whoMoves')}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={() => void save()}>
          {text('saveCsv')}
        </Button>
      }
    >
      <Group gap="sm" mb="sm">
        <NativeSelect
          label={text('show')}
          data={PARTS.map(value => ({ value, label: text(value) }))}
          value={view.part}
          onChange={event => change({ part: event.currentTarget.value as EffectView['part'] })}
        />
        <NativeSelect
          label={text('order')}
          data={SORTS.map(value => ({ value, label: text(value) }))}
          value={view.sort}
          onChange={event => change({ sort: event.currentTarget.value as EffectView['sort'] })}
        />
      </Group>
      {lines.length === 0 && <EmptyState title={text('nobody')} advice={text('nobodyAdvice')} />}
      {lines.length > 0 &&
        (isPhone ? (
          <ShiftCards lines={lines} />
        ) : (
          <ShiftTable lines={lines} sort={view.sort} onSort={sort => change({ sort })} />
        ))}
      {lines.length > 0 && <ShowMore list={rows} fetchMore={fetchMore} />}
    </Section>
  );
}
