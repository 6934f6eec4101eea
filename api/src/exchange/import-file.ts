import { createHash } from 'node:crypto';
import type { Programme } from '../programmes/programme.js';
import type { Fields } from './field.js';
import type { ColumnMapping } from './headings.js';
import type { ImportKind } from './import-kind.js';
import type { Constant } from './read-rows.js';

/** A file and how it is to be understood. */
export interface ImportFile {
  kind: ImportKind;
  fileName: string;
  bytes: Buffer;
  mapping: readonly ColumnMapping[];
  constants: readonly Constant[];
  createMissing: boolean;
}

/** Tells files apart by their content. */
export function digestOfFile({ bytes }: ImportFile): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the programme leaves only one kind of activity or system that matters come from, a file need not name it. */
export function constantsFor(
  { constants }: ImportFile,
  fields: Fields,
  { activities, matters }: Programme,
): readonly Constant[] {
  const [source, otherSource] = matters.sources;
  if ('externalNumber' in fields && !constants.some(({ field }) => field === 'source') && source && !otherSource) {
    return [...constants, { field: 'source', value: source.key }];
  }
  const [only, other] = activities;
  const isOpen = 'scheduledOn' in fields && !constants.some(({ field }) => field === 'kind');
  return isOpen && only && !other ? [...constants, { field: 'kind', value: only.key }] : constants;
}
