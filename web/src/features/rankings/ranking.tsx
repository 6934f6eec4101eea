import { Button, Group, Paper } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import { toCsv } from '../../charts/csv.js';
import { downloadCsv } from '../../charts/download.js';
import { EmptyState } from '../../components/empty-state.js';
import { ShowMore } from '../../components/show-more.js';
import type { Ranking_StandingsFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { usePrinting } from '../../lib/use-printing.js';
import { RankingCards } from './ranking-cards.js';
import { rankingHeadings } from './ranking-columns.js';
import { RankingTable } from './ranking-table.js';
import { useRankingsText } from './rankings.messages.js';
import type { RankingsView } from './rankings-view.js';
import { type StandingRow, useStandingWords } from './standing-words.js';

graphql(`
  fragment Ranking_standings on StandingConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    cycle {
      id
      year
      typeTitle
    }
    nodes {
      ...StandingWords_standing
    }
  }
`);

interface RankingProps {
  standings: Ranking_StandingsFragment;
  view: RankingsView;
  change: (part: Partial<Omit<RankingsView, 'year'>>) => void;
  fetchMore: (options: { variables: { after: string | null | undefined } }) => Promise<unknown>;
  /** Fetches every page that is still missing, so that a file or a print holds the whole list. */
  loadAll: () => Promise<readonly StandingRow[]>;
}

const PHONE = '(max-width: 48em)';

/** The people of one peer group that match, as a table or as cards. */
export function Ranking({ standings, view, change, fetchMore, loadAll }: RankingProps) {
  const text = useRankingsText();
  const words = useStandingWords();
  const isPrinting = usePrinting();
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false });
  const { totalCount, pageInfo, cycle, nodes } = standings;
  const lines = useMemo(() => nodes.map(standing => ({ standing, words: words(standing) })), [nodes, words]);
  const headings = useMemo(() => rankingHeadings(text, cycle.year), [text, cycle.year]);
  const loadMore = useCallback(
    () => fetchMore({ variables: { after: pageInfo.endCursor } }),
    [fetchMore, pageInfo.endCursor],
  );
  async function save(): Promise<void> {
    const rows = (await loadAll()).map(words).map(line => headings.map(([id]) => line[id]));
    downloadCsv(
      toCsv({ columns: headings.map(([, heading]) => heading), rows }),
      text('csvName', { type: cycle.typeTitle, year: cycle.year }),
    );
  }
  if (totalCount === 0) {
    return (
      <EmptyState
        title={text('nobody')}
        advice={text('nobodyAdvice')}
        action={
          <Button variant="default" onClick={() => change({ wardId: null, band: null, search: null })}>
            {text('clear')}
          </Button>
        }
      />
    );
  }
  const label = text('table', { type: cycle.typeTitle, year: cycle.year });
  const rows = { lines, headings, label, totalCount, hasMore: pageInfo.hasNextPage, loadMore, isPrinting };
  return (
    <>
      <Group justify="flex-end" className="no-print">
        <Button variant="subtle" size="compact-sm" onClick={() => void save()}>
          {text('saveCsv')}
        </Button>
      </Group>
      {isPhone && !isPrinting ? (
        <RankingCards {...rows} />
      ) : (
        <Paper withBorder>
          <RankingTable {...rows} sort={view.sort} onSort={sort => change({ sort })} />
        </Paper>
      )}
      <div className="no-print">
        <ShowMore list={standings} fetchMore={fetchMore} />
      </div>
    </>
  );
}
