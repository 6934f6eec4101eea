import type { Basis } from './comparison-view.js';
import { useWardComparisonText } from './ward-comparison.messages.js';

/** What numerators count, as the server names it. */
const UNITS = [
  'activity',
  'item',
  'matter',
  'visit',
  'household',
  'rule',
  'return',
  'report',
  'figure',
  'task',
  'consultation',
  'answer',
  'person',
] as const;

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
    const unit = text(UNITS.find(each => each === measure.unit) ?? 'item');
    const shown = { measure: measure.title, kind, year };
    if (basis === 'own') {
      return {
        title: text('pictureTitle', shown),
        unit: isShare ? text('unitShare', { unit }) : unit,
      };
    }
    const per = text(basis === 'representatives' ? 'eachRepresentatives' : 'eachHouseholds');
    return {
      title: text('pictureTitlePer', { ...shown, basis: per }),
      unit: text('unitPer', { basis: per, unit }),
    };
  };
}
