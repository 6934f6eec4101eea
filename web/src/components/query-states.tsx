import type { ReactNode } from 'react';
import { ErrorState } from './error-state.js';
import { LoadingState } from './loading-state.js';

interface QueryStatesProps<Data> {
  query: { data?: Data; error?: unknown; refetch: () => unknown };
  /** Grey lines shaped like the page; five plain ones when left out. */
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** Shows a query as it is: on its way, failed with a way on, or there. Data that is known stays while a refresh fails. */
export function QueryStates<Data>({ query, skeleton, children }: QueryStatesProps<Data>) {
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return skeleton ?? <LoadingState />;
}
