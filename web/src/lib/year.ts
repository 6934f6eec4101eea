import { useSearchParams } from 'react-router';
import { useJurisdiction } from './viewer.js';

/** The year in the address bar, or the jurisdiction's current one. */
export function useYear(): number {
  const [parameters] = useSearchParams();
  const { currentYear } = useJurisdiction();
  const asked = Number(parameters.get('year'));
  return Number.isInteger(asked) && asked > 0 ? asked : currentYear;
}
