import { onStatement } from '@lianxin/api/database/statements.js';
import { readEnvironment } from '@lianxin/api/environment.js';
import { startServer } from '@lianxin/api/server.js';
import { barredReason } from './barred-statements.js';
import { Client } from './client.js';
import { createTestDatabase, type TestData } from './database.js';

export interface TestServer {
  url: string;
  /** The owner's connection, for rows that no API can make. */
  ownerUrl: string;
  /** Somebody who has not signed in; headers are sent with each request. */
  visitor(headers?: Record<string, string>): Client;
  /** Somebody signed in; demo accounts need no password. */
  signIn(username: string, password?: string): Promise<Client>;
  /** Waits until all that recorded facts have set off is done. */
  runPendingTasks(): Promise<void>;
  /** The statements sent while some work is done. */
  statementsDuring(work: () => Promise<unknown>): Promise<string[]>;
  /** Also fails when any statement was sent that would keep the database on one machine. */
  close(): Promise<void>;
}

/** The real server on a database of its own. Close it in `afterAll`. */
export async function startTestServer(data: TestData = 'demo'): Promise<TestServer> {
  const database = await createTestDatabase(data);
  const barred = new Set<string>();
  const forgetBarred = onStatement(sql => {
    const reason = barredReason(sql);
    if (reason) barred.add(`${reason}:\n${sql}`);
  });
  const server = await startServer({ environment: { ...readEnvironment({}), port: 0 }, ownerUrl: database.url });
  return {
    url: server.url,
    ownerUrl: database.url,
    visitor: headers => new Client(server.url, headers),
    signIn: (username, password) => signIn(server.url, username, password ?? passwordOf(username)),
    runPendingTasks: () => server.runPendingTasks(),
    statementsDuring,
    close: async () => {
      await server.close();
      forgetBarred();
      await database.drop();
      if (barred.size > 0) throw new Error(`Statements that are barred:\n${[...barred].join('\n')}`);
    },
  };
}

async function signIn(url: string, username: string, password: string | Promise<string>): Promise<Client> {
  const client = new Client(url);
  const variables = { username, password: await password };
  await client.data(
    'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { username } }',
    variables,
  );
  return client;
}

async function passwordOf(username: string): Promise<string> {
  const { demoAccounts } = await import('@lianxin/seeds/demo-accounts.js');
  const accounts = demoAccounts();
  const account = accounts.find(candidate => candidate.username === username);
  if (!account) throw new Error(`${username} is no demo account; there are ${accounts.map(each => each.username)}`);
  return account.password;
}

async function statementsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const stop = onStatement(sql => statements.push(sql));
  try {
    await work();
  } finally {
    stop();
  }
  return statements;
}
