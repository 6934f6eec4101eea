/** What a picture shows, as words: read by screen readers, shown on request, copied as CSV. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}
