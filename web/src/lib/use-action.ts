import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { newClientKey } from './client-key.js';

interface ActionInput {
  clientKey: string;
}

interface ActionOptions<Data> {
  /** Queries on the screen whose lists the action changes. */
  refetch?: string[];
  /** `no-cache` for what must not stay in the browser. */
  fetchPolicy?: 'no-cache';
  onDone?: (data: Data) => void;
}

/** One action of a person: it is sent with the same key until it succeeds, so that a retry after a lost answer applies once. */
export function useAction<Data, Input extends ActionInput>(
  document: TypedDocumentNode<Data, { input: Input }>,
  options: ActionOptions<Data> = {},
) {
  const [mutate, { loading }] = useMutation<Data, { input: Input }>(document, { fetchPolicy: options.fetchPolicy });
  const [error, setError] = useState<unknown>(null);
  const sent = useRef<{ key: string; content: string } | null>(null);

  async function act(input: Omit<Input, 'clientKey'>): Promise<boolean> {
    const content = JSON.stringify(input);
    if (sent.current?.content !== content) sent.current = { key: newClientKey(), content };
    setError(null);
    try {
      const { data } = await mutate({
        variables: { input: { ...input, clientKey: sent.current.key } as Input },
        ...(options.refetch && { refetchQueries: options.refetch }),
      });
      sent.current = null;
      options.onDone?.(data as Data);
      return true;
    } catch (caught) {
      setError(caught);
      return false;
    }
  }
  return { act, isActing: loading, error, clearError: () => setError(null) };
}
