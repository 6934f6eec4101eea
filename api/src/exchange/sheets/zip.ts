import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { RefusedFile } from '../refusal.js';
import { LARGEST_CONTENT } from './sheet.js';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  method: number;
  isEncrypted: boolean;
  compressedSize: number;
  offset: number;
}

function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new RefusedFile('file-broken-workbook');
}

/** Writers do not agree on capitals and slashes in the names of parts. */
function partName(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = endOfDirectory(bytes);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RefusedFile('file-broken-workbook');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.set(partName(bytes.toString('utf8', at + 46, at + 46 + nameLength)), {
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      compressedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** A zip archive in memory whose parts are unfolded piece by piece, all together no further than the limit. */
export class ZipArchive {
  private readonly entries: Map<string, Entry>;
  private unfolded = 0;

  constructor(private readonly bytes: Buffer) {
    try {
      this.entries = readDirectory(bytes);
    } catch (error) {
      if (error instanceof RangeError) throw new RefusedFile('file-broken-workbook');
      throw error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(partName(name));
  }

  /** The content of a part; sizes that the archive claims are not believed. */
  async *read(name: string): AsyncIterable<Buffer> {
    const entry = this.entries.get(partName(name));
    if (!entry || entry.isEncrypted) throw new RefusedFile('file-broken-workbook');
    for await (const chunk of this.unfold(entry)) {
      this.unfolded += chunk.length;
      if (this.unfolded > LARGEST_CONTENT) {
        throw new RefusedFile('file-unfolds-too-far', { megabytes: LARGEST_CONTENT / 1024 / 1024 });
      }
      yield chunk;
    }
  }

  private unfold({ method, offset, compressedSize }: Entry): Readable {
    const start = offset + 30 + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
    const packed = Readable.from([this.bytes.subarray(start, start + compressedSize)]);
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw new RefusedFile('file-broken-workbook');
    return packed.pipe(createInflateRaw());
  }
}
