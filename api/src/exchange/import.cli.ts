import { readFile, stat } from 'node:fs/promises';
import { runCommand } from '../database/run-command.js';
import { readEnvironment } from '../environment.js';
import { HelpWanted, type ImportCommand, readCommand, USAGE, UsageError } from './import-cli-options.js';
import { IMPORT_DEFINITIONS } from './import-definitions.js';
import { describeFields } from './import-report.js';
import { reasonInWords } from './reasons.js';
import { RefusedFile } from './refusal.js';
import { runImport } from './run-import.js';
import { LARGEST_FILE } from './sheets/sheet.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function readBytes(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new RefusedFile(found ? 'file-is-folder' : 'file-not-there', { path });
  const { size } = found;
  if (size > LARGEST_FILE) throw new RefusedFile('file-too-large', { megabytes: LARGEST_FILE / 1024 / 1024 });
  return readFile(path);
}

function importFile(command: ImportCommand): void {
  runCommand(readEnvironment(), async orm => {
    try {
      const { lines, isInOrder } = await runImport(orm, command, await readBytes(command.file));
      lines.forEach(say);
      if (!isInOrder) process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      throw new Error(reasonInWords(error.reason, error.params, command.language));
    }
  });
}

function refuse(error: unknown): void {
  if (error instanceof HelpWanted) {
    say(USAGE);
    return;
  }
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

try {
  const command = readCommand(process.argv.slice(2));
  if (command.wantsFields) describeFields(IMPORT_DEFINITIONS[command.kind].fields, command.language).forEach(say);
  else importFile(command);
} catch (error) {
  refuse(error);
}
