/** Somebody who has a task, by whom it was handed down, and how far they are. */
interface InTree {
  id: string;
  parentId: string | null;
  state: string;
}

/** One of them with its place: how often the task was handed down to it, and how far those at the ends below it are. */
export type Placed<Row> = Row & { level: number; doneBelow: number; allBelow: number };

/** In the order of the tree: each before those to which it handed the task down, who keep the order they came in. */
export function inTreeOrder<Row extends InTree>(rows: readonly Row[]): Placed<Row>[] {
  const below = Map.groupBy(rows, ({ parentId }) => parentId);
  const place = (row: Row, level: number): Placed<Row>[] => {
    const children = (below.get(row.id) ?? []).flatMap(child => place(child, level + 1));
    const ends = children.filter(({ state }) => state !== 'HANDED_DOWN');
    const done = ends.filter(({ state }) => state === 'DONE');
    return [{ ...row, level, doneBelow: done.length, allBelow: ends.length }, ...children];
  };
  return (below.get(null) ?? []).flatMap(row => place(row, 0));
}
