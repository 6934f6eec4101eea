import { gql } from '@apollo/client';
import { createFragmentRegistry } from '@apollo/client/cache';
import type { DocumentNode } from 'graphql';
import type { graphql as typedGraphql } from '../generated/gql.js';

/** Every fragment that a loaded component has declared; queries spread them by name. */
export const fragments = createFragmentRegistry();

function parse(source: string): DocumentNode {
  const document = gql(source);
  if (document.definitions.some(definition => definition.kind === 'FragmentDefinition')) fragments.register(document);
  return document;
}

/** Declares an operation or a fragment; the generated types know its data and variables from the text. */
export const graphql = parse as unknown as typeof typedGraphql;
