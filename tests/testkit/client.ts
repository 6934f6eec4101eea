/** An answer of the API. Specs assert it piece by piece, so its shape is left open. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Data = any;

export interface Answer {
  data: Data;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
}

/** Somebody at the other end of HTTP: keeps cookies as a browser does. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** Sends an operation and answers whatever comes back, errors included. */
  async execute(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /** Sends an operation that must succeed, and answers its data. */
  async data(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Data> {
    const { data, errors } = await this.execute(query, variables, headers);
    if (errors) throw new Error(errors.map(error => `${error.extensions?.code}: ${error.message}`).join('\n'));
    return data;
  }

  /** Sends an operation that must be refused, and answers the code of the first refusal. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { data, errors } = await this.execute(query, variables);
    if (!errors?.[0]) throw new Error(`not refused, but answered ${JSON.stringify(data)}`);
    return errors[0].extensions.code;
  }

  /** Any other request to the server, with this client's cookies. */
  async fetch(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.url), {
      ...init,
      headers: { ...this.headers, ...(cookie && { cookie }), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  private keep(setCookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
    if (!name) return;
    if (!value || /max-age=0\b/i.test(setCookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
