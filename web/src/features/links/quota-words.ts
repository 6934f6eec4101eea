import type { QuotaWords_QuotaFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useLinksText } from './links.messages.js';

graphql(`
  fragment QuotaWords_quota on LinkQuota {
    min
    max
    within
    categories {
      key
      title
    }
  }
`);

const PLACES: Record<string, 'electoralZone' | 'ownWard' | 'nearby'> = {
  'electoral-zone': 'electoralZone',
  ward: 'ownWard',
  nearby: 'nearby',
};

/** A link rule in one phrase: which households, how many, where. */
export function useQuotaWords() {
  const text = useLinksText();
  const format = useFormat();
  return ({ min, max, within, categories }: QuotaWords_QuotaFragment): string => {
    const which = categories.length > 0 ? format.list(categories.map(({ title }) => title)) : text('anyCategory');
    const count = min === max ? text('exactly', { count: min }) : text('fromTo', { min, max });
    const place = within ? PLACES[within] : undefined;
    return [which, count, place && text(place)].filter(Boolean).join(' · ');
  };
}
