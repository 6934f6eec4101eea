import { expect } from '@jest/globals';
import type { TestServer } from './server.js';

/**
 * Checks that a list costs the same number of statements at one row and at all of them: `ask` requests the list with
 * `first`, and answers how many rows came back.
 */
export async function expectConstantStatements(
  server: TestServer,
  ask: (first: number) => Promise<number>,
  many = 100,
): Promise<void> {
  const counts: number[] = [];
  await ask(1); // what is read once per process, such as the programme, is read now
  await server.runPendingTasks(); // what recorded facts have set off is not the list's
  for (const first of [1, many]) {
    let rows = 0;
    const statements = await server.statementsDuring(async () => {
      rows = await ask(first);
    });
    expect(rows).toBe(first);
    counts.push(statements.length);
  }
  expect(counts[1]).toBe(counts[0]);
}
