import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startTestServer, type TestServer } from '../../testkit/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer('empty');
});
afterAll(() => server.close());

test('the API answers as the GraphQL over HTTP specification demands', async () => {
  const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
  const failed: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status === 'error') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
  expect(failed).toEqual([]);
});
