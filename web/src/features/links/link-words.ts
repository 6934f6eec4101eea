import { useFixedWords } from '../../components/fixed-words.js';
import type { LinkWords_LinkFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useLinksText } from './links.messages.js';

graphql(`
  fragment LinkWords_link on Link {
    startedOn
    endedOn
    post
    task
    target
    reward
    predecessor {
      id
      mandate {
        id
        representative {
          id
          name
        }
      }
    }
  }
`);

/** From when to when a link lasts, from whom it was taken over, and what is fixed of it. */
export function useLinkWords() {
  const text = useLinksText();
  const format = useFormat();
  const fixedWords = useFixedWords();
  return ({ startedOn, endedOn, predecessor, ...fixed }: LinkWords_LinkFragment): string => {
    const from = format.date(startedOn);
    return [
      endedOn ? text('fromUntil', { from, until: format.date(endedOn) }) : text('since', { from }),
      predecessor && text('takenOver', { name: predecessor.mandate.representative.name }),
      ...fixedWords(fixed),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}
