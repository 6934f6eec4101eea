/** A part of a whole as it is written in a programme, such as 2/3. */
function partsOf(share: string): [number, number] {
  const [part, whole] = share.split('/').map(Number) as [number, number];
  return [part, whole];
}

/** Whether a count is the part of the total, or more than it. Exact: no division takes place. */
export function reaches(count: number, total: number, share: string, exceeding = false): boolean {
  const [part, whole] = partsOf(share);
  return exceeding ? count * whole > part * total : count * whole >= part * total;
}

/** The smallest count that is the part of the total. */
export function neededOf(total: number, share: string): number {
  const [part, whole] = partsOf(share);
  return Math.ceil((part * total) / whole);
}

/** Whether it is at most the whole. */
export function isPart(share: string): boolean {
  const [part, whole] = partsOf(share);
  return part <= whole;
}
