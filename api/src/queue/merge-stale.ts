import type { StaleFigures } from './enqueue.js';

/** One entry a jurisdiction and year: everybody as soon as one says so, else each person once. */
export function mergeStale(stale: readonly StaleFigures[]): StaleFigures[] {
  const years = Map.groupBy(stale, ({ jurisdictionId, year }) => `${jurisdictionId}/${year}`);
  return [...years.values()].map(entries => {
    const { jurisdictionId, year } = entries[0]!;
    const isEverybody = entries.some(({ representativeIds }) => representativeIds === null);
    const named = new Set(entries.flatMap(({ representativeIds }) => representativeIds ?? []));
    const wardIds = [...new Set(entries.flatMap(entry => entry.wardIds ?? []))];
    return { jurisdictionId, year, representativeIds: isEverybody ? null : [...named], wardIds };
  });
}
