/** What keeps places from being an order 1 to n: one that is given twice or missing; null when nothing does. */
export function orderFault(places: readonly number[]): number | null {
  const given = new Set(places);
  for (let place = 1; place <= places.length; place += 1) if (!given.has(place)) return place;
  return null;
}
