import { Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { PointsBar } from '../../charts/points-bar.js';
import { YearLink } from '../../components/year-link.js';
import type { RankingSort } from '../../generated/graphql.js';
import { paths } from '../../lib/paths.js';
import type { useRankingsText } from './rankings.messages.js';
import { placeOf, type StandingRow, type StandingWords } from './standing-words.js';

/** A standing beside its words. */
export interface RankingLine {
  standing: StandingRow;
  words: StandingWords;
}

export type RankingColumn = keyof StandingWords;

/** Columns that the server can sort by. */
export const SORT_OF: Partial<Record<string, RankingSort>> = { rank: 'RANK', name: 'NAME', movement: 'MOVEMENT' };

const column = createColumnHelper<object, RankingLine>();

/** The headings, in order. */
export function rankingHeadings(text: ReturnType<typeof useRankingsText>, year: number): [RankingColumn, string][] {
  const before = { year: year - 1 };
  return [
    ['rank', text('rank')],
    ['movement', text('movement', before)],
    ['name', text('name')],
    ['ward', text('ward')],
    ['points', text('points')],
    ['pointsChange', text('pointsChange', before)],
    ['band', text('band')],
  ];
}

function PointsCell({ line }: { line: RankingLine }) {
  const { points, evaluation } = line.standing;
  const maximum = evaluation.totalPoints == null ? evaluation.scoredMaxPoints : evaluation.scalePoints;
  return (
    <>
      <Text span size="sm">
        {line.words.points}
      </Text>
      {points != null && (
        <PointsBar points={Number(points)} maximum={Number(maximum)} previous={null} label={null} height={5} />
      )}
    </>
  );
}

function NameCell({ line }: { line: RankingLine }) {
  return (
    <YearLink inherit fw={500} to={paths.scoreSheet(line.standing.evaluation.id)}>
      {line.words.name}
    </YearLink>
  );
}

function WardCell({ line }: { line: RankingLine }) {
  const place = placeOf(line.standing);
  return (
    place && (
      <YearLink inherit c="inherit" to={paths.ward(place.id)}>
        {place.name}
      </YearLink>
    )
  );
}

export function rankingColumns(headings: readonly [RankingColumn, string][]) {
  return headings.map(([id, header]) =>
    column.display({
      id,
      header,
      cell: ({ row: { original: line } }) => {
        if (id === 'name') return <NameCell line={line} />;
        if (id === 'points') return <PointsCell line={line} />;
        if (id === 'ward') return <WardCell line={line} />;
        return line.words[id];
      },
    }),
  );
}
