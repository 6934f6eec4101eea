import { useWindowEvent } from '@mantine/hooks';
import { SHORTCUTS } from './step-verb.js';

interface Steppable {
  id: string;
  nextSteps: readonly { verb: string; title: string }[];
}

/** Marks the link of a matter in a list, so that keys find it. */
export const ROW_MARK = 'data-matter';

const rows = () => [...document.querySelectorAll<HTMLElement>(`[${ROW_MARK}]`)];

function move(by: 1 | -1): void {
  const all = rows();
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
}

/** Somebody who writes means the letters. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;

/** Works through a list by keys alone: J and K move from matter to matter, a letter takes a step with the one in focus. */
export function useTriage<Matter extends Steppable>(
  matters: readonly Matter[],
  choose: (matter: Matter, step: { verb: string; title: string }) => void,
): void {
  useWindowEvent('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (event.key === 'j' || event.key === 'k') return move(event.key === 'j' ? 1 : -1);
    const id = document.activeElement?.getAttribute(ROW_MARK);
    const matter = matters.find(each => each.id === id);
    const step = matter?.nextSteps.find(({ verb }) => verb === SHORTCUTS[event.key]);
    if (!matter || !step) return;
    event.preventDefault();
    choose(matter, step);
  });
}
