import type { Pool } from 'pg';

type Listener = (sql: string) => void;
const listeners = new Set<Listener>();

/** Hears every statement sent to the database; answers how to stop. Used to count and to check statements. */
export function onStatement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function textOf(statement: unknown): string {
  return typeof statement === 'string' ? statement : ((statement as { text?: string })?.text ?? '');
}

/** Lets every client of the pool report its statements. */
export function reportStatements(pool: Pool): void {
  pool.on('connect', client => {
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    (client as { query: unknown }).query = (...args: unknown[]) => {
      for (const listener of listeners) listener(textOf(args[0]));
      return send(...args);
    };
  });
}
