import type { WardSentence_FigureFragment, WardSentence_WardFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useWardText } from './ward.messages.js';

graphql(`
  fragment WardSentence_ward on Ward {
    id
    kindTitle
    householdCount
    peopleCount
    representativeCount
    parent {
      id
      name
    }
  }
`);

graphql(`
  fragment WardSentence_figure on Figure {
    measure
    rate
    previous {
      rate
    }
  }
`);

/** What this place is, and how many of its rates are below last year's. */
export function useWardSentence(): (
  ward: WardSentence_WardFragment,
  figures: readonly WardSentence_FigureFragment[],
  year: number,
) => string {
  const text = useWardText();
  const format = useFormat();
  return (ward, figures, year) => {
    const size = {
      kind: ward.kindTitle,
      households: format.number(ward.householdCount),
      people: format.number(ward.peopleCount),
      representatives: format.number(ward.representativeCount),
    };
    const first = ward.parent ? text('sentence', { ...size, place: ward.parent.name }) : text('sentenceTop', size);
    const compared = figures.filter(figure => figure.rate != null && figure.previous?.rate != null);
    if (compared.length === 0) return first;
    const down = compared.filter(figure => figure.rate! < figure.previous!.rate!).length;
    return `${first} ${text('fallen', { count: compared.length, down, year: year - 1 })}`;
  };
}
