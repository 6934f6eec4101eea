import { useAddress } from '../../lib/search-parameters.js';
import { useYear } from '../../lib/year.js';

/** Which figure's records the address bar asks for. */
export interface RecordsView {
  measure: string | null;
  year: number;
  wardId: string | null;
  mandateId: string | null;
  isCountedOnly: boolean;
}

export function useRecordsView(): [view: RecordsView, showCountedOnly: (isCountedOnly: boolean) => void] {
  const [read, change] = useAddress();
  const year = useYear();
  const view = {
    measure: read('measure'),
    year,
    wardId: read('ward'),
    mandateId: read('mandate'),
    isCountedOnly: read('counted') === '1',
  };
  return [view, isCountedOnly => change({ counted: isCountedOnly ? 1 : null })];
}
