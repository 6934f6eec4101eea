import { ChartFrame } from '../../../charts/chart-frame.js';
import { DumbbellsKey } from '../../../charts/chart-key.js';
import { Dumbbells } from '../../../charts/dumbbells.js';
import { paths } from '../../../lib/paths.js';
import { useEffectText } from './effect.messages.js';
import { type ShiftRow, useShiftWords } from './shift-words.js';

/** As many as fit on one screen. */
const DRAWN = 15;

/** The first of the list, from the points before to those after. */
export function ShiftPicture({ rows }: { rows: readonly ShiftRow[] }) {
  const text = useEffectText();
  const words = useShiftWords();
  const drawn = rows.filter(({ pointsChange }) => pointsChange != null).slice(0, DRAWN);
  const worded = drawn.map(shift => ({ shift, said: words(shift) }));
  return (
    <ChartFrame
      title={text('picture', { count: drawn.length })}
      unit={text('points')}
      isEmpty={drawn.length === 0}
      emptyText={text('nobodyDrawn')}
      legend={<DumbbellsKey before={text('before')} more={text('more')} fewer={text('fewer')} />}
      table={{
        columns: [text('name'), text('pointsBoth'), text('change')],
        rows: worded.map(({ said }) => [said.name, said.points, said.change]),
      }}
    >
      <Dumbbells
        rows={worded.map(({ shift, said }) => ({
          key: shift.evaluation?.id ?? said.name,
          name: said.name,
          before: Number(shift.before!.totalPoints),
          after: Number(shift.after!.totalPoints),
          text: text('changeOf', { points: said.points, change: said.change }),
          href: shift.evaluation ? paths.scoreSheet(shift.evaluation.id) : null,
        }))}
      />
    </ChartFrame>
  );
}
