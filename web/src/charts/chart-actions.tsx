import { Button, Group, Menu, Text } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { copyText } from '../lib/copy-text.js';
import type { ChartTable } from './chart-table.js';
import { useChartsText } from './charts.messages.js';
import { canCopyPicture, copyPicture } from './copy-picture.js';
import { toCsv } from './csv.js';
import { downloadCsv } from './download.js';
import { downloadPicture, pictureFile } from './picture-files.js';
import type { PictureCaption } from './standalone-svg.js';

interface ChartActionsProps {
  caption: PictureCaption;
  table: ChartTable;
  picture: RefObject<HTMLElement | null>;
  isTableShown: boolean;
  onToggleTable: () => void;
}

/** The drawing itself, and its caption with the key in words: the small marks of the key stay on the page. */
function pictureIn(picture: RefObject<HTMLElement | null>, caption: PictureCaption): [SVGSVGElement, PictureCaption] {
  const svg = picture.current?.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (!svg) throw new Error('There is no picture to copy.');
  const key = [...picture.current!.querySelectorAll('[data-key]')].map(words => words.textContent ?? '');
  return [svg, { ...caption, unit: [caption.unit, ...key].join(' · ') }];
}

/** Ways to take a picture or its table away; says what happened. */
export function ChartActions({ caption, table, picture, isTableShown, onToggleTable }: ChartActionsProps) {
  const text = useChartsText();
  const [outcome, setOutcome] = useState<'copied' | 'saved' | 'failed' | null>(null);
  const attempt = (done: 'copied' | 'saved', action: () => Promise<void> | void) => () => {
    setOutcome(null);
    Promise.resolve()
      .then(action)
      .then(
        () => setOutcome(done),
        () => setOutcome('failed'),
      );
  };
  const save = (format: 'svg' | 'png') =>
    attempt('saved', () => downloadPicture(...pictureIn(picture, caption), format));
  return (
    <Group gap={0} mx={-8} className="no-print">
      <Button variant="subtle" size="compact-sm" onClick={onToggleTable} aria-expanded={isTableShown}>
        {text(isTableShown ? 'hideTable' : 'showTable')}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" aria-label={text('takeLabel', { title: caption.title })}>
            {text('take')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={attempt('copied', () => copyText(toCsv(table)))}>{text('copyCsv')}</Menu.Item>
          <Menu.Item onClick={attempt('saved', () => downloadCsv(toCsv(table), caption.title))}>
            {text('saveCsv')}
          </Menu.Item>
          {canCopyPicture && (
            <Menu.Item
              onClick={attempt('copied', () => copyPicture(pictureFile(...pictureIn(picture, caption), 'png')))}
            >
              {text('copyPicture')}
            </Menu.Item>
          )}
          <Menu.Item onClick={save('png')}>{text('savePng')}</Menu.Item>
          <Menu.Item onClick={save('svg')}>{text('saveSvg')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Text size="xs" c="dimmed" role="status">
        {outcome ? text(outcome) : ''}
      </Text>
    </Group>
  );
}
