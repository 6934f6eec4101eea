import { Box, Group, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useJurisdiction } from '../lib/viewer.js';
import { ChartActions } from './chart-actions.js';
import classes from './chart-frame.module.css';
import type { ChartTable } from './chart-table.js';
import { ChartTableView } from './chart-table-view.js';
import { useChartsText } from './charts.messages.js';

export interface ChartFrameProps {
  /** Says what the picture shows: "Pledges confirmed, by village, 2026". */
  title: string;
  unit: string;
  table: ChartTable;
  /** What the marks mean, in words. */
  legend?: ReactNode;
  /** Said instead of a picture when there is nothing to draw. */
  emptyText?: string;
  isEmpty?: boolean;
  children: ReactNode;
}

/** Around every picture: its title, unit and key, the table behind it, and ways to take both away. */
export function ChartFrame({ title, unit, table, legend, emptyText, isEmpty = false, children }: ChartFrameProps) {
  const text = useChartsText();
  const { name, today, isDemo } = useJurisdiction();
  const [isTableShown, setTableShown] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const source = text(isDemo ? 'sourceDemo' : 'source', { jurisdiction: name, today });
  const unitText = text('unit', { unit });
  return (
    <Paper component="figure" withBorder radius="md" p="md" m={0} className={classes.frame} aria-labelledby={titleId}>
      <Group component="figcaption" justify="space-between" align="flex-start" gap="xs" mb="xs">
        <Box flex="1 1 14rem">
          <Title order={2} size="h4" id={titleId}>
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {unitText}
          </Text>
        </Box>
        {!isEmpty && (
          <ChartActions
            caption={{ title, unit: unitText, source }}
            table={table}
            picture={picture}
            isTableShown={isTableShown}
            onToggleTable={() => setTableShown(!isTableShown)}
          />
        )}
      </Group>
      {isEmpty ? (
        <Text c="dimmed" py="lg" ta="center">
          {emptyText ?? text('empty')}
        </Text>
      ) : (
        <>
          <Box ref={picture} className={classes.picture}>
            {legend}
            {children}
          </Box>
          <Box className={isTableShown ? classes.table : classes.tableForReaders}>
            <ChartTableView table={table} caption={title} />
          </Box>
        </>
      )}
    </Paper>
  );
}
