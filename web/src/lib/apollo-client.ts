import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { fragments } from './graphql.js';
import { i18n } from './i18n.js';
import { growingList } from './paging.js';

/** The server words labels and refusals in the language of the screen. */
const speakLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'Accept-Language': i18n.language },
}));

const LISTS = [
  'mustVisits',
  'representatives',
  'wards',
  'groups',
  'households',
  'activities',
  'visits',
  'matters',
  'matterOwners',
  'dutyRecords',
  'pledges',
  'groupReturns',
  'measureRecords',
  'countedRecords',
  'evaluationCycles',
  'rankings',
  'replies',
  'proposalSuggestions',
  'raterAssignments',
  'raterProgress',
  'paperCounts',
  'auditEntries',
  'programmeVersions',
];

export const apolloClient = new ApolloClient({
  link: ApolloLink.from([speakLanguage, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  cache: new InMemoryCache({
    fragments,
    // Records that queries narrow a Node to; none has a type below it.
    possibleTypes: { Mandate: [], PledgeItem: [] },
    typePolicies: {
      Query: { fields: Object.fromEntries(LISTS.map(list => [list, growingList])) },
      Representative: {
        fields: { links: growingList, visits: growingList, matters: growingList, dutyRecords: growingList },
      },
      Activity: { fields: { roll: growingList } },
      Viewer: { keyFields: [] },
      Programme: { merge: true },
      VisitProgramme: { merge: true },
      Figure: { merge: true },
      RubricTrial: { merge: true },
      StandingsComparison: { merge: true, fields: { rows: growingList } },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});
