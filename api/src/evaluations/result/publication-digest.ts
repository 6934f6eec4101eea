import { createHash } from 'node:crypto';

export interface Fingerprinted {
  id: string;
  digest: string;
}

/** One fingerprint of everything that is published at once, whatever the order it comes in. */
export function digestOfPublication(evaluations: readonly Fingerprinted[]): string {
  const inOrder = [...evaluations].sort((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256')
    .update(inOrder.map(({ digest }) => digest).join('\n'))
    .digest('hex');
}
