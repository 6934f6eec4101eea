import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { fragments } from './graphql.js';
import { GROWING_LISTS } from './growing-lists.js';
import { i18n } from './i18n.js';
import { growingList } from './paging.js';

/** The server words labels and refusals in the language of the screen. */
const speakLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'Accept-Language': i18n.language },
}));

const lists = ([type, names]: [string, readonly string[]]) =>
  [type, { fields: Object.fromEntries(names.map(name => [name, growingList])) }] as const;

export const apolloClient = new ApolloClient({
  link: ApolloLink.from([speakLanguage, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  cache: new InMemoryCache({
    fragments,
    // Records that queries narrow a Node to; none has a type below it.
    possibleTypes: { Mandate: [], PledgeItem: [] },
    typePolicies: {
      ...Object.fromEntries(Object.entries(GROWING_LISTS).map(lists)),
      Viewer: { keyFields: [] },
      Programme: { merge: true },
      TaskListProgramme: { merge: true },
      VisitProgramme: { merge: true },
      Figure: { merge: true },
      RubricTrial: { merge: true },
      StandingsComparison: { merge: true, fields: { rows: growingList } },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
