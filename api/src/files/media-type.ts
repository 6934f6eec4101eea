import { fileTypeFromBuffer } from 'file-type';
import { InvalidInput } from '../shared/errors.js';

/** What may be kept, by what the content is: the ending of a name says nothing. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** What the content is; refused when it is nothing that may be kept. */
export async function mediaTypeOf(content: Buffer): Promise<string> {
  const mediaType = (await fileTypeFromBuffer(content))?.mime;
  if (mediaType && Object.hasOwn(EXTENSIONS, mediaType)) return mediaType;
  throw new InvalidInput('Such a file is not kept', {
    reason: 'file-kind',
    field: 'contentBase64',
    value: mediaType ?? null,
    allowed: Object.values(EXTENSIONS),
  });
}

/** The name under which a file is handed out: with the ending of what it is. */
export function nameWithEnding(name: string, mediaType: string): string {
  const extension = EXTENSIONS[mediaType]!;
  const isNamedSo = new RegExp(`\\.(${extension === 'jpg' ? 'jpe?g' : extension})$`, 'i').test(name);
  return isNamedSo ? name : `${name}.${extension}`;
}
