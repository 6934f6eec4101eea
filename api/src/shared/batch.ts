import DataLoader from 'dataloader';

/** One row per key, in the order of the keys; a key without a row gives null. */
export function batchByKey<Row>(read: (keys: readonly string[]) => Promise<Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, Row | null>(async keys => {
    const rows = new Map((await read(keys)).map(row => [keyOf(row), row]));
    return keys.map(key => rows.get(key) ?? null);
  });
}

/** All rows of a key, in the order they were read; a key without rows gives an empty list. */
export function batchManyByKey<Row>(read: (keys: readonly string[]) => Promise<Row[]>, keyOf: (row: Row) => string) {
  return new DataLoader<string, Row[]>(async keys => {
    const rows = Map.groupBy(await read(keys), keyOf);
    return keys.map(key => rows.get(key) ?? []);
  });
}
