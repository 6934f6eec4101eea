import { useFormat } from '../lib/format.js';
import { useFixedText } from './fixed.messages.js';

/** What may be fixed of an answer for a ward or household besides the person and the days. */
export const FIXED = ['post', 'task', 'target', 'reward'] as const;

export type Fixed = Partial<Record<(typeof FIXED)[number], string | null>>;

/** As what, to do what, how far, with which reward: each that was said, with its name. */
export function useFixedWords() {
  const text = useFixedText();
  const format = useFormat();
  return (fixed: Fixed): string[] =>
    FIXED.flatMap(name => (fixed[name] ? [format.labelled(text(name), fixed[name])] : []));
}

/** What was said of them, of a record that says more. */
export const fixedOf = ({ post, task, target, reward }: Fixed): Fixed => ({ post, task, target, reward });
