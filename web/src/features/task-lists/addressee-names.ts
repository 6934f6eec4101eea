import { useFormat } from '../../lib/format.js';

/** The names of wards, each once. */
export function useAddresseeNames(): (wards: readonly { name: string }[]) => string {
  const format = useFormat();
  return wards => format.list([...new Set(wards.map(({ name }) => name))]);
}
