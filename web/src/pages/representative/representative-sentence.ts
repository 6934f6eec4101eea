import type { RepresentativeSentence_RepresentativeFragment } from '../../generated/graphql.js';
import { daysBetween } from '../../lib/days-between.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useRepresentativeText } from './representative.messages.js';

graphql(`
  fragment RepresentativeSentence_representative on Representative {
    pledge(year: $year) {
      id
      signedOn
      items {
        id
        fulfilment
      }
    }
    nextActivity {
      id
      kindTitle
      scheduledOn
    }
  }
`);

/** The one sentence on top: how the pledges stand, and when the next fixed day is. */
export function useRepresentativeSentence(): (
  representative: RepresentativeSentence_RepresentativeFragment,
  isCurrent: boolean,
) => string {
  const text = useRepresentativeText();
  const { today, programme } = useJurisdiction();
  function pledgeWords({ pledge }: RepresentativeSentence_RepresentativeFragment): string {
    if (!pledge) return text('notPledged');
    if (!pledge.signedOn) return text('notSigned');
    const confirmed = pledge.items.filter(({ fulfilment }) => fulfilment === 'CONFIRMED').length;
    return text('pledgesConfirmed', { confirmed, total: pledge.items.length });
  }
  return (representative, isCurrent) => {
    const first = programme.pledgeTitle === null ? null : pledgeWords(representative);
    const next = isCurrent ? representative.nextActivity : null;
    if (!next) return first === null ? '' : text('sentenceOfOne', { first });
    const count = daysBetween(today, next.scheduledOn);
    const second =
      count === 0 ? text('dayIsToday', { kind: next.kindTitle }) : text('dayIsIn', { count, kind: next.kindTitle });
    return first === null ? text('sentenceOfOne', { first: second }) : text('sentence', { first, second });
  };
}
