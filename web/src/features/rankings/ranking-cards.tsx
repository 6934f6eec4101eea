import { Group, Paper, Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import { paths } from '../../lib/paths.js';
import classes from './ranking-cards.module.css';
import type { RankingLine } from './ranking-columns.js';
import type { RankingRowsProps } from './ranking-table.js';
import { useGrowingWindow } from './use-growing-window.js';

const CARD_HEIGHT = 92;

function RankingCard({ line }: { line: RankingLine }) {
  const { standing, words } = line;
  return (
    <Paper withBorder px="sm" py={8} className={classes.card!}>
      <Text fw={650} fz="lg" className={`${classes.rank} tabular`}>
        {words.rank}
      </Text>
      <div>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <YearLink fw={600} to={paths.scoreSheet(standing.evaluation.id)} className={classes.link!}>
            {words.name}
          </YearLink>
          <Text size="sm" fw={600} className="tabular">
            {words.points}
          </Text>
        </Group>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm" c="dimmed" truncate>
            {words.ward}
          </Text>
          <Text size="sm">{words.band}</Text>
        </Group>
        <Text size="xs" c="dimmed">
          {[words.movement, words.pointsChange].join(' · ')}
        </Text>
      </div>
    </Paper>
  );
}

/** The ranking on a phone: one card a person. */
export function RankingCards({ lines, label, hasMore, loadMore, isPrinting }: RankingRowsProps) {
  const { list, shown, before, after } = useGrowingWindow<HTMLOListElement>({
    count: lines.length,
    rowHeight: CARD_HEIGHT,
    hasMore,
    loadMore,
    isPrinting,
  });
  return (
    <ol ref={list} aria-label={label} className={classes.list} style={{ paddingTop: before, paddingBottom: after }}>
      {shown.map(index => {
        const line = lines[index]!;
        return (
          <li key={line.standing.evaluation.id}>
            <RankingCard line={line} />
          </li>
        );
      })}
    </ol>
  );
}
