import { expect, test } from '@jest/globals';
import { RefusedFile } from '../refusal.js';
import { decodeText } from './encoding.js';

const TEXT = '姓名,村\n李军,石门村\n';

/** 姓名,村 and 李军,石门村 in GB18030. */
const GB18030 = Buffer.from('d0d5c3fb2cb4e50ac0eebefc2ccaafc3c5b4e50a', 'hex');

function reasonOf(bytes: Buffer): string {
  try {
    decodeText(bytes);
  } catch (error) {
    return (error as RefusedFile).reason;
  }
  return 'read';
}

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 of Windows', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16 of old Macintosh programs', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ['GB18030', GB18030],
])('a file in %s is read as it was written', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('a file in UTF-8 that lost a byte is refused and not read as GB18030', () => {
  const whole = Buffer.from(TEXT.repeat(20));
  expect(reasonOf(Buffer.concat([whole.subarray(0, 100), whole.subarray(101)]))).toBe('file-damaged');
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'file-not-a-table'],
  ['Latin letters of another encoding', Buffer.from('José,1\nMu\xf1oz,2\n', 'latin1'), 'file-encoding'],
])('%s is refused', (_, bytes, reason) => {
  expect(reasonOf(bytes)).toBe(reason);
});
