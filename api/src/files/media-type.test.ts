import { expect, test } from '@jest/globals';
import { mediaTypeOf, nameWithEnding } from './media-type.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');

test.each([
  ['a document', PDF, 'application/pdf'],
  ['a picture', PNG, 'image/png'],
])('%s is known by its content', async (_, content, mediaType) => {
  expect(await mediaTypeOf(content)).toBe(mediaType);
});

test.each([
  ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['nothing', Buffer.alloc(0)],
])('%s is not kept', async (_, content) => {
  await expect(mediaTypeOf(content)).rejects.toMatchObject({ extensions: { reason: 'file-kind' } });
});

test.each([
  ['票.pdf', 'application/pdf', '票.pdf'],
  ['照片.JPEG', 'image/jpeg', '照片.JPEG'],
  ['票.exe', 'application/pdf', '票.exe.pdf'],
  ['扫描', 'image/png', '扫描.png'],
])('%s, which is %s, is handed out as %s', (name, mediaType, given) => {
  expect(nameWithEnding(name, mediaType)).toBe(given);
});
