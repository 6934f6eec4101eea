import { useFormat } from '../../lib/format.js';
import { useResponsibilityText } from './responsibility.messages.js';

export const FIXED = ['post', 'task', 'target', 'reward'] as const;

type Fixed = Partial<Record<(typeof FIXED)[number], string | null>>;

/** As what, to do what, how far, with which reward: each that was said, with its name. */
export function useFixedWords() {
  const text = useResponsibilityText();
  const format = useFormat();
  return (fixed: Fixed): string[] =>
    FIXED.flatMap(name => (fixed[name] ? [format.labelled(text(name), fixed[name])] : []));
}
