import { RefusedFile } from '../refusal.js';

const REPLACEMENT = '\ufffd';

/** A file with this many well-formed characters for each broken one is UTF-8 that was damaged, not another encoding. */
const DAMAGED_RATHER_THAN_OTHER = 10;

/** UTF-16 is told apart by its byte order mark alone. */
function decodeByMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function decodeStrictly(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text that was UTF-8 until some bytes of it were lost: read as GB18030 it would turn into wrong names without a word. */
function refuseDamaged(bytes: Buffer): void {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split(REPLACEMENT).length - 1;
  const wellFormed = lenient.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  if (wellFormed < broken * DAMAGED_RATHER_THAN_OTHER) return;
  const row = lenient.slice(0, lenient.indexOf(REPLACEMENT)).split('\n').length;
  throw new RefusedFile('file-damaged', { row });
}

/** The text of a file in UTF-8, with or without mark, UTF-16 with its mark, or GB18030, which spreadsheets save in China. */
export function decodeText(bytes: Buffer): string {
  const marked = decodeByMark(bytes);
  if (marked !== null) return marked;
  if (bytes.includes(0)) throw new RefusedFile('file-not-a-table');
  const text = decodeStrictly('utf-8', bytes);
  if (text !== null) return text;
  refuseDamaged(bytes);
  const chinese = decodeStrictly('gb18030', bytes);
  if (chinese === null) throw new RefusedFile('file-encoding');
  return chinese;
}
