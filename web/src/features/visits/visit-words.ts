import type { VisitList_VisitFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { useVisitsText } from './visits.messages.js';

type Manner = Pick<VisitList_VisitFragment, 'channelTitle' | 'isCollective' | 'round' | 'duty'>;
type Noted = Pick<VisitList_VisitFragment, 'help' | 'need' | 'suggestion' | 'occasion' | 'note'>;

const joined = (parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

/** A contact in words: how it was, and what was noted of it. What was not said is left out. */
export function useVisitWords() {
  const text = useVisitsText();
  const format = useFormat();
  return {
    manner: ({ channelTitle, isCollective, round, duty }: Manner): string =>
      joined([channelTitle, isCollective && text('collective'), round?.title, duty?.title]),
    noted: ({ help, need, suggestion, occasion, note }: Noted): string =>
      joined([
        occasion,
        note,
        help.length > 0 && text('helped', { words: format.list(help.map(({ title }) => title)) }),
        need && text('needed', { words: need }),
        suggestion && text('suggested', { words: suggestion }),
      ]),
  };
}
