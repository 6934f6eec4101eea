/** One row of a table file as its reader sees it: counted from 1, cells as text, a blank cell is ''. */
export interface SheetRow {
  number: number;
  cells: string[];
}

/** The rows of a file, read one after the other so that a large file is never held whole. */
export type Sheet = AsyncIterable<SheetRow>;

/** Bytes of a file that is taken at all. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** Bytes that a compressed file may unfold to; more is taken for a trap. */
export const LARGEST_CONTENT = 150 * 1024 * 1024;

/** Rows of one import, the heading not counted. */
export const MOST_ROWS = 200_000;
