import { randomUUID } from 'node:crypto';
import type { Answer, Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

const IMPORT = `mutation ($input: ImportRecordsInput!) {
  importRecords(input: $input) {
    dryRun isApplied rowCount created changed unchanged problemCount
    problems { row column value reason } columns { column field sample } fields { key title isRequired }
  }
}`;

/** How a file is to be imported; a plain text is a CSV file in UTF-8. */
export interface Sent {
  mapping?: { column: string; field: string | null }[];
  constants?: Record<string, string>;
  createMissing?: boolean;
  dryRun?: boolean;
  clientKey?: string;
  /** The language in which problems are told. */
  language?: string;
}

function inputOf(kind: string, file: string | Buffer, { constants = {}, language: _, ...sent }: Sent): Data {
  return {
    clientKey: randomUUID(),
    kind,
    fileName: 'file.csv',
    contentBase64: Buffer.from(file).toString('base64'),
    constants: Object.entries(constants).map(([field, value]) => ({ field, value })),
    ...sent,
  };
}

/** The desk at which the liaison office imports files into a jurisdiction of its own. */
export class ImportDesk {
  private constructor(
    readonly server: TestServer,
    readonly story: Story,
    readonly office: Client,
  ) {}

  /** A desk on a server of its own, under the programme of the fixtures. */
  static async open(): Promise<ImportDesk> {
    const server = await startTestServer('empty');
    return ImportDesk.in(server, await Story.begin(server));
  }

  static async in(server: TestServer, story: Story): Promise<ImportDesk> {
    return new ImportDesk(server, story, await story.user('LIAISON_OFFICE'));
  }

  async close(): Promise<void> {
    await this.story.close();
    await this.server.close();
  }

  /** Imports a file and answers what happened. */
  async import(kind: string, file: string | Buffer, sent: Sent = {}): Promise<Data> {
    const { data, errors } = await this.send(this.office, kind, file, sent);
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data.importRecords;
  }

  /** Imports a file that must go through. */
  async imported(kind: string, file: string | Buffer, sent: Sent = {}): Promise<Data> {
    const result = await this.import(kind, file, sent);
    if (!result.isApplied) throw new Error(JSON.stringify(result.problems, null, 1));
    return result;
  }

  /** What is wrong with a file, as `row column value`. */
  async problems(kind: string, file: string | Buffer, sent: Sent = {}): Promise<string[]> {
    const { problems, isApplied } = await this.import(kind, file, sent);
    if (isApplied) throw new Error('imported without a problem');
    return problems.map((each: Data) => [each.row, each.column ?? '', each.value ?? '', each.reason].join(' | '));
  }

  /** Why a file as a whole is refused. */
  async refusal(kind: string, file: string | Buffer, sent: Sent = {}): Promise<Data> {
    const { errors } = await this.send(this.office, kind, file, sent);
    if (!errors?.[0]) throw new Error('not refused');
    return { ...errors[0].extensions, message: errors[0].message };
  }

  /** What an import would change, as counts of rows. */
  async counts(kind: string, file: string | Buffer, sent: Sent = {}): Promise<number[]> {
    const { created, changed, unchanged } = await this.imported(kind, file, sent);
    return [created, changed, unchanged];
  }

  /** Somebody sends a file, in Chinese unless it says otherwise. */
  async send(sender: Client, kind: string, file: string | Buffer, sent: Sent = {}): Promise<Answer> {
    const response = await sender.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': sent.language ?? 'zh-CN' },
      body: JSON.stringify({ query: IMPORT, variables: { input: inputOf(kind, file, sent) } }),
    });
    return (await response.json()) as Answer;
  }
}
