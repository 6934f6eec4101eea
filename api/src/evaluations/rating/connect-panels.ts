import type { Pair, Panels } from './panels.js';

/** Which pairs hang together through shared raters and subjects, and which of them could go without parting anybody. */
interface Islands {
  of(pair: Pair): string;
  spare: Pair[];
}

function findIslands(pairs: readonly Pair[]): Islands {
  const above = new Map<string, string>();
  const top = (node: string): string => {
    let at = node;
    while (above.has(at)) at = above.get(at)!;
    if (at !== node) above.set(node, at);
    return at;
  };
  const ends = ({ subject, rater }: Pair) => [top(`subject ${subject}`), top(`rater ${rater}`)] as const;
  const spare: Pair[] = [];
  for (const pair of pairs) {
    const [one, other] = ends(pair);
    if (one === other) spare.push(pair);
    else above.set(one, other);
  }
  return { of: pair => ends(pair)[0], spare };
}

/** Lets two pairs of different islands swap raters; answers false when conflicts leave no swap that joins islands. */
function joinTwo(panels: Panels): boolean {
  const pairs = panels.pairs();
  const islands = findIslands(pairs);
  const drawn = pairs.filter(pair => panels.isDrawn(pair));
  for (const one of islands.spare.filter(pair => panels.isDrawn(pair))) {
    const other = drawn.find(
      pair =>
        islands.of(pair) !== islands.of(one) &&
        panels.mayRate({ subject: one.subject, rater: pair.rater }) &&
        panels.mayRate({ subject: pair.subject, rater: one.rater }),
    );
    if (!other) continue;
    for (const pair of [one, other]) panels.remove(pair);
    panels.add({ subject: one.subject, rater: other.rater });
    panels.add({ subject: other.subject, rater: one.rater });
    return true;
  }
  return false;
}

/**
 * Makes panels overlap, so that strict and lenient raters can be told apart: from any subject to any other leads a way
 * over shared raters, as far as the number of pairs and the conflicts allow. Everybody keeps as many as before.
 */
export function connectPanels(panels: Panels): void {
  while (joinTwo(panels));
}
