import { useAddress } from '../../lib/search-parameters.js';
import { useYear } from '../../lib/year.js';

/** What the lengths of the bars say: the figure itself, or its count for every hundred of something. */
export const BASES = ['own', 'representatives', 'households'] as const;
export type Basis = (typeof BASES)[number];

/** `name`, `householdCount`, `representativeCount` or the key of a measure. */
export type Order = string;
const CONTEXT_ORDERS: readonly Order[] = ['name', 'householdCount', 'representativeCount'];

export const MOST_MEASURES = 6;
export const MOST_WARDS = 30;

export interface ComparisonView {
  year: number;
  parentId: string | null;
  /** Empty: all wards just below the parent. */
  wardIds: string[];
  measures: string[];
  order: Order;
  basis: Basis;
  /** Wards that merged stand as the one they became. */
  isContinuous: boolean;
}

function listed(value: string | null): string[] {
  return value ? value.split(',').filter(Boolean) : [];
}

/** The comparison the address bar describes, on the usual measures where it names none, and a way to change it. */
export function useComparisonView(
  usual: readonly string[],
): [view: ComparisonView, change: (part: Partial<ComparisonView>) => void] {
  const [read, write] = useAddress();
  const year = useYear();
  const chosen = listed(read('measures')).slice(0, MOST_MEASURES);
  const measures = chosen.length > 0 ? chosen : usual.slice(0, MOST_MEASURES);
  const view: ComparisonView = {
    year,
    parentId: read('parent'),
    wardIds: listed(read('wards')).slice(0, MOST_WARDS),
    measures,
    order: [...CONTEXT_ORDERS, ...measures].find(order => order === read('order')) ?? measures[0]!,
    basis: BASES.find(basis => basis === read('basis')) ?? 'own',
    isContinuous: read('along') === 'yes',
  };
  function change({
    parentId,
    wardIds,
    measures: chosenMeasures,
    isContinuous,
    ...rest
  }: Partial<ComparisonView>): void {
    write({
      ...rest,
      ...(parentId !== undefined && { parent: parentId, wards: null }),
      ...(wardIds && { wards: wardIds.join(',') }),
      ...(isContinuous !== undefined && { along: isContinuous ? 'yes' : null }),
      ...(chosenMeasures && { measures: chosenMeasures.join(',') }),
    });
  }
  return [view, change];
}
