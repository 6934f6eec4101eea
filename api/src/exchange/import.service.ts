import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { InvalidInput } from '../shared/errors.js';
import { applyImport, IMPORT_RECORD } from './apply-import.js';
import type { ImportRecordsInput } from './import.input.js';
import type { ImportResult } from './import.type.js';
import { digestOfFile, type ImportFile } from './import-file.js';
import { countsOf } from './import-result.js';
import type { ImportDesk } from './import-scope.js';
import { type PlannedImport, planImport } from './plan-import.js';
import { reasonInWords } from './reasons.js';
import { RefusedFile } from './refusal.js';
import { LARGEST_FILE } from './sheets/sheet.js';

/** Problems that an answer lists; the rest is counted. */
const MOST_TOLD = 200;

/** Leaves the transaction without a trace, and brings out what was wrong. */
class NotApplied extends Error {
  constructor(readonly planned: PlannedImport) {
    super('The file has problems');
  }
}

function fileOf({ kind, fileName, contentBase64, mapping, constants, createMissing }: ImportRecordsInput): ImportFile {
  if (contentBase64.length > Math.ceil(LARGEST_FILE / 3) * 4) {
    throw new RefusedFile('file-too-large', { megabytes: LARGEST_FILE / 1024 / 1024 });
  }
  return { kind, fileName, bytes: Buffer.from(contentBase64, 'base64'), mapping, constants, createMissing };
}

async function deskOf(context: Context, db: Db): Promise<ImportDesk> {
  const { jurisdiction, today, now, language, viewer } = context;
  const { programme } = await context.once(programmeInForce);
  return {
    db,
    jurisdictionId: jurisdiction.id,
    jurisdictionName: jurisdiction.nameZh,
    programme,
    today,
    now,
    actorId: viewer?.userId ?? null,
    language,
  };
}

function resultOf({ fields, table, scope }: PlannedImport, dryRun: boolean, isApplied: boolean): ImportResult {
  const { language } = scope;
  return {
    dryRun,
    isApplied,
    ...countsOf({ table, scope }),
    problems: scope.findings.problems.slice(0, MOST_TOLD),
    problemCount: scope.findings.count,
    columns: table.columns,
    fields: Object.entries(fields).map(([key, { title, isRequired }]) => ({ key, title: title[language], isRequired })),
  };
}

async function tryOut(context: Context, file: ImportFile): Promise<PlannedImport> {
  return planImport(await deskOf(context, await context.read()), file);
}

/** A file sent again with the same key: what it did the first time stands in the log. */
async function appliedBefore(context: Context, file: ImportFile, importId: string | null): Promise<ImportResult> {
  const now = resultOf(await tryOut(context, file), false, true);
  if (importId === null) return now;
  const entry = await (await context.read())
    .selectFrom('auditEntries')
    .select('payload')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('recordType', '=', IMPORT_RECORD)
    .where('recordId', '=', importId)
    .executeTakeFirstOrThrow();
  const { rowCount, created, changed } = (JSON.parse(entry.payload) as { after: ImportResult }).after;
  return { ...now, rowCount, created, changed, unchanged: rowCount - created - changed, problems: [], problemCount: 0 };
}

async function apply(context: Context, input: ImportRecordsInput, file: ImportFile): Promise<ImportResult> {
  let planned: PlannedImport | undefined;
  const { contentBase64: _, ...told } = input;
  const importId = await transact(
    context,
    'importRecords',
    { ...told, digest: digestOfFile(file) } as typeof told,
    async em => {
      const applied = await applyImport(await deskOf(context, dbOf(em)), file);
      planned = applied.planned;
      if (planned.scope.findings.count > 0) throw new NotApplied(planned);
      return applied.importId;
    },
  );
  return planned ? resultOf(planned, false, true) : appliedBefore(context, file, importId);
}

/** Imports a file: all of it in one transaction, or nothing when a row is bad. A dry run only tells what would happen. */
export async function importRecords(context: Context, input: ImportRecordsInput): Promise<ImportResult> {
  await requireRight(context, 'import.run', {});
  try {
    const file = fileOf(input);
    return input.dryRun ? resultOf(await tryOut(context, file), true, false) : await apply(context, input, file);
  } catch (error) {
    if (error instanceof NotApplied) return resultOf(error.planned, false, false);
    if (!(error instanceof RefusedFile)) throw error;
    const words = reasonInWords(error.reason, error.params, context.language);
    throw new InvalidInput(words, { reason: error.reason, field: 'contentBase64', value: input.fileName });
  }
}
