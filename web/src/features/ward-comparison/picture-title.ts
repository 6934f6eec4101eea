import type { Basis } from './comparison-view.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

interface Picture {
  measure: { title: string; unit: string };
  year: number;
  basis: Basis;
  kind: string;
  isShare: boolean;
}

/** Says what a picture shows and in which unit. */
export function usePictureTitle(): (picture: Picture) => { title: string; unit: string } {
  const text = useWardComparisonText();
  return ({ measure, year, basis, kind, isShare }) => {
    const shown = { measure: measure.title, kind, year };
    if (basis === 'own') {
      return {
        title: text('pictureTitle', shown),
        unit: isShare ? text('unitShare', { unit: measure.unit }) : measure.unit,
      };
    }
    const per = text(basis === 'representatives' ? 'eachRepresentatives' : 'eachHouseholds');
    return {
      title: text('pictureTitlePer', { ...shown, basis: per }),
      unit: text('unitPer', { basis: per, unit: measure.unit }),
    };
  };
}
