import type { FieldFunctionOptions, FieldPolicy } from '@apollo/client/cache';

interface Page {
  nodes?: readonly unknown[];
}

const PAGE_ARGUMENTS = new Set(['first', 'after']);

function filterArguments(args: Record<string, unknown> | null): string[] {
  return Object.keys(args ?? {})
    .filter(name => !PAGE_ARGUMENTS.has(name))
    .sort();
}

function append(known: Page | undefined, incoming: Page, { args }: FieldFunctionOptions): Page {
  // A page that only counts takes nothing away from what is shown.
  if (!incoming.nodes) return { ...known, ...incoming };
  if (!args?.after || !known?.nodes) return incoming;
  return { ...incoming, nodes: [...known.nodes, ...incoming.nodes] };
}

/** A list that grows: the page after the last known one is added to it, a first page replaces it. */
export const growingList: FieldPolicy<Page> = { keyArgs: filterArguments, merge: append };
