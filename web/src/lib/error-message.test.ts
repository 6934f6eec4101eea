import { beforeAll, describe, expect, it } from '@jest/globals';

let read: typeof import('./error-message.js');
let format: typeof import('./format.js');

beforeAll(async () => {
  Object.assign(globalThis, { localStorage: { getItem: () => null } });
  read = await import('./error-message.js');
  format = await import('./format.js');
});

async function answer(extensions: Record<string, unknown>, message = 'Refused') {
  const { CombinedGraphQLErrors } = await import('@apollo/client/errors');
  return new CombinedGraphQLErrors({ errors: [{ message, extensions }] });
}

describe('an error of the server', () => {
  it('keeps its code and the rule that refused it', async () => {
    const error = read.codedError(await answer({ code: 'CONFLICT', reason: 'stale-version' }));
    expect([error.code, error.reason]).toEqual(['CONFLICT', 'stale-version']);
  });

  it('that nobody has worded is told by its code alone', async () => {
    expect(read.codedError(await answer({ code: 'BAD_USER_INPUT', reason: 'never-heard-of' })).reason).toBeNull();
  });

  it('about a file is told in the words of the server', async () => {
    const error = await answer({ code: 'BAD_USER_INPUT', reason: 'file-empty' }, '文件是空的。');
    expect(read.codedError(error).wording).toBe('文件是空的。');
  });
});

it('a failure without an answer is the network’s', () => {
  expect(read.codedError(new TypeError('Failed to fetch')).code).toBe('NETWORK');
});

it.each([
  ['a date is written out', '2026-08-10', '2026年8月10日'],
  ['two ends are a range', ['2026-01-01', '2026-12-31'], '2026年1月1日 – 2026年12月31日'],
  ['a range of points keeps its ends', { from: 0, to: 15, step: 1 }, '0 – 15'],
  ['nothing is written as nothing', null, ''],
])('%s', (_, value, shown) => {
  expect(read.shownValue(value, format.formatIn('zh-CN'))).toBe(shown);
});
