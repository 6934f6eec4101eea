import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { newClientKey } from './client-key.js';

interface ActionInput {
  clientKey: string;
}

type InputOf<Variables> = Variables extends { input: infer Input extends ActionInput }
  ? Omit<Input, 'clientKey'>
  : never;

/** One action of a person: it is sent with the same key until it succeeds, so that a retry after a lost answer applies once. */
export function useAction<Data, Variables extends OperationVariables & { input: ActionInput }>(
  document: TypedDocumentNode<Data, Variables>,
  options: { refetch?: string[]; onDone?: (data: Data) => void } = {},
) {
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const [error, setError] = useState<unknown>(null);
  const sent = useRef<{ key: string; content: string } | null>(null);

  async function act(input: InputOf<Variables>): Promise<boolean> {
    const content = JSON.stringify(input);
    if (sent.current?.content !== content) sent.current = { key: newClientKey(), content };
    setError(null);
    try {
      const { data } = await mutate({
        variables: { input: { ...input, clientKey: sent.current.key } },
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
