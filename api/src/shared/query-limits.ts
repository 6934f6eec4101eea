import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { InvalidInput } from './errors.js';
import { queryCost } from './query-cost.js';

/** Several times what the largest page of the web application asks for. */
const MOST_FIELDS = 50_000;
/** The explorer's own question about the schema is 15 deep. */
const DEEPEST = 20;
/** Words of a document: longer ones are not even parsed. */
export const MOST_TOKENS = 2_000;

function tooLarge(reason: string, value: number, allowed: number): InvalidInput {
  const error = new InvalidInput(`The operation asks for too much: ${value}, at most ${allowed}`, {
    reason,
    value,
    allowed,
  });
  Object.assign(error.extensions, { http: { status: 400 } });
  return error;
}

/** Refuses operations that would keep the server busy for others, before anything is read. */
export const queryLimits: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ schema, request }) {
    return {
      async didResolveOperation({ document, operation }) {
        if (!operation) return;
        const { fields, depth } = queryCost(schema, document, operation, request.variables ?? {});
        if (depth > DEEPEST) throw tooLarge('query-too-deep', depth, DEEPEST);
        if (!(fields <= MOST_FIELDS)) throw tooLarge('query-too-large', fields, MOST_FIELDS);
      },
    };
  },
};
