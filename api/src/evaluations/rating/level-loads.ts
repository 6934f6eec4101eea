import type { Panels } from './panels.js';

/** From whom a subject can be handed over, on the way from a busy rater to a less busy one. */
type Way = Map<string, { from: string; subject: string }>;

function handOver(panels: Panels, way: Way, busy: string, idle: string): void {
  for (let to = idle; to !== busy; to = way.get(to)!.from) {
    const { from, subject } = way.get(to)!;
    panels.remove({ subject, rater: from });
    panels.add({ subject, rater: to });
  }
}

/** Looks for somebody with at least two subjects fewer to whom, over others if need be, a subject can be handed. */
function relieve(panels: Panels, busy: string): boolean {
  const way: Way = new Map();
  const seen = new Set<string>();
  const waiting = [busy];
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    for (const subject of panels.subjectsRatedBy(from)) {
      if (seen.has(subject) || !panels.isDrawn({ subject, rater: from })) continue;
      seen.add(subject);
      for (const rater of panels.raters) {
        if (rater === busy || way.has(rater) || !panels.mayRate({ subject, rater })) continue;
        way.set(rater, { from, subject });
        if (panels.load(rater) <= panels.load(busy) - 2) {
          handOver(panels, way, busy, rater);
          return true;
        }
        waiting.push(rater);
      }
    }
  }
  return false;
}

/** Hands subjects over until nobody rates two more than anybody who could take one: loads as even as conflicts allow. */
export function levelLoads(panels: Panels): void {
  let isLevel = false;
  while (!isLevel) {
    const fewest = Math.min(...panels.raters.map(rater => panels.load(rater)));
    const busy = panels.raters.filter(rater => panels.load(rater) >= fewest + 2);
    isLevel = !busy.some(rater => relieve(panels, rater));
  }
}
