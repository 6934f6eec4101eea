import { parseArgs } from 'node:util';
import type { Language } from '../shared/language.js';
import type { ColumnMapping } from './headings.js';
import { ImportKind } from './import-kind.js';
import type { Constant } from './read-rows.js';

export const USAGE = `usage: npm run import -- --jurisdiction KEY --kind KIND FILE [options]

  --kind KIND             ${Object.values(ImportKind).join(', ').toLowerCase().replaceAll('_', '-')}
  --map "COLUMN=FIELD"    which field a column tells; without FIELD the column is left out; may be repeated
  --set "FIELD=VALUE"     a value for all rows of a file that has no column for it; may be repeated
  --create-missing        adds representatives whom only a roll of attendance names
  --fields                lists the fields of the kind with the headings they are found under; no FILE needed
  --dry-run               tells what would happen and writes nothing
  --language zh-CN|en     language of what is told, zh-CN when left out

  --create-jurisdiction   makes the jurisdiction first, unless it is there
  --programme FILE        its programme, a YAML file; needed to make it
  --name NAME             its name; its key when left out
`;

/** What the command line asks for. */
export interface ImportCommand {
  jurisdiction: string;
  kind: ImportKind;
  file: string;
  mapping: ColumnMapping[];
  constants: Constant[];
  createMissing: boolean;
  dryRun: boolean;
  /** Only to list what columns of such a file may tell. */
  wantsFields: boolean;
  language: Language;
  createJurisdiction: boolean;
  programme: string | null;
  name: string | null;
}

/** The usage is asked for. */
export class HelpWanted extends Error {}

/** The command line does not say what is needed. */
export class UsageError extends Error {}

/** A heading may hold a =, the key of a field may not. */
function splitPair(text: string, at: number): [string, string] {
  if (at < 1) throw new UsageError(`"${text}" should be two things with = between them`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function mappingOf(text: string): ColumnMapping {
  const [column, field] = splitPair(text, text.lastIndexOf('='));
  return { column, field: field || null };
}

function constantOf(text: string): Constant {
  const [field, value] = splitPair(text, text.indexOf('='));
  return { field, value };
}

function kindOf(text: string | undefined): ImportKind {
  const kind = Object.values(ImportKind).find(each => each === text?.toUpperCase().replaceAll('-', '_'));
  if (!kind) throw new UsageError(`--kind is ${text ?? 'missing'}`);
  return kind;
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const several = { type: 'string', multiple: true, default: [] as string[] } as const;
  const options = {
    jurisdiction: text,
    kind: text,
    map: several,
    set: several,
    'create-missing': flag,
    'dry-run': flag,
    fields: flag,
    help: flag,
    language: text,
    'create-jurisdiction': flag,
    programme: text,
    name: text,
  };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads the command line; throws UsageError when something is missing or unknown, HelpWanted when that is asked. */
export function readCommand(args: string[]): ImportCommand {
  const { values, positionals } = parse(args);
  if (values.help) throw new HelpWanted();
  const [file = '', ...rest] = positionals;
  if (!values.fields && (file === '' || rest.length > 0)) throw new UsageError('one FILE is needed');
  if (!values.fields && !values.jurisdiction) throw new UsageError('--jurisdiction is missing');
  if (values['create-jurisdiction'] && !values.programme)
    throw new UsageError('--create-jurisdiction needs --programme');
  return {
    jurisdiction: values.jurisdiction ?? '',
    kind: kindOf(values.kind),
    file,
    mapping: values.map.map(mappingOf),
    constants: values.set.map(constantOf),
    createMissing: values['create-missing'],
    dryRun: values['dry-run'],
    wantsFields: values.fields,
    language: values.language === 'en' ? 'en' : 'zh-CN',
    createJurisdiction: values['create-jurisdiction'],
    programme: values.programme ?? null,
    name: values.name ?? null,
  };
}
