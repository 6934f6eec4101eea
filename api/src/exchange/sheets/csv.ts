import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { RefusedFile } from '../refusal.js';
import type { Sheet } from './sheet.js';

const SEPARATORS = [',', ';', '\t', '，', '；'];
const CHUNK = 1 << 16;

/** The separator that the first line with any has most of, outside quotes; a comma when there is only one column. */
export function separatorOf(text: string): string {
  for (const line of text.slice(0, CHUNK).split(/\r\n|\n|\r/)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const counts = SEPARATORS.map(separator => bare.split(separator).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return SEPARATORS[counts.indexOf(most)]!;
  }
  return ',';
}

function* chunksOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length; start += CHUNK) yield text.slice(start, start + CHUNK);
}

/** Rows of separated text. A line break inside quotes belongs to its cell, so rows count as a spreadsheet shows them. */
export async function* readCsv(text: string): Sheet {
  const parser = Readable.from(chunksOf(text)).pipe(
    parse({ delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false }),
  );
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RefusedFile('file-quotes', { row: Number(error.records ?? number) + 1 });
  }
}
