/** One subject of a picture: what was counted for it, in words, and where its records are. */
export interface RankedBar {
  key: string;
  name: string;
  /** Position on the common scale; null when there are too few cases to say. */
  value: number | null;
  /** The figure in words, with its fraction: `83 % (465 of 557)`. */
  text: string;
  /** The same figure a year earlier; null when there is none. */
  previous: number | null;
  previousText: string | null;
  /** The page with the records this mark counts. */
  href: string | null;
  /** The page of the subject itself. */
  nameHref: string | null;
}
