import { Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import { useFormat } from '../../lib/format.js';
import { paths } from '../../lib/paths.js';
import type { WardRow } from './comparison-figures.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

type Change = WardRow['changes'][number];

/** What happened to the ward, and the wards that stand on the other side of it. */
function markOf({ kind, predecessors, successors }: Change, wardId: string) {
  const cameFrom = { mark: 'after', wards: predecessors.filter(({ id }) => id !== wardId) } as const;
  const became = { mark: 'before', wards: successors.filter(({ id }) => id !== wardId) } as const;
  const { mark, wards } = successors.some(({ id }) => id === wardId) ? cameFrom : became;
  return { words: `${mark}${kind}` as const, wards };
}

/** Why figures of a ward from before and after are not of the same area, with the way to the others. */
export function WardMarks({ row }: { row: WardRow }) {
  const text = useWardComparisonText();
  const format = useFormat();
  return row.changes.map(change => {
    const { words, wards } = markOf(change, row.ward.id);
    const values = { date: format.date(change.changedOn), name: change.formerName ?? '' };
    return (
      <Text key={change.id} fz="0.86em" c="dimmed" maw="11rem" style={{ whiteSpace: 'normal' }}>
        {text(words, values)}{' '}
        {wards.map(({ id, name }) => (
          <YearLink key={id} inherit to={paths.ward(id)}>
            {name}{' '}
          </YearLink>
        ))}
      </Text>
    );
  });
}
