import { Paper, Text } from '@mantine/core';
import { YearLink } from '../../components/year-link.js';
import type { HouseholdFacts_HouseholdFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useHouseholdWords } from './household-words.js';
import { useHouseholdsText } from './households.messages.js';

graphql(`
  fragment HouseholdFacts_household on Household {
    ...HouseholdWords_household
    needs {
      key
      title
    }
    ward {
      id
    }
  }
`);

const FACTS = ['address', 'people', 'residence', 'verified', 'categories', 'lastVisited'] as const;

/** What the ledger says of a household, as far as the viewer may see it. */
export function HouseholdFacts({ household }: { household: HouseholdFacts_HouseholdFragment }) {
  const text = useHouseholdsText();
  const format = useFormat();
  const words = useHouseholdWords()(household);
  return (
    <Paper withBorder p="md">
      <YearLink to={paths.ward(household.ward.id)}>{words.ward}</YearLink>
      {FACTS.filter(fact => words[fact] !== '').map(fact => (
        <Text key={fact}>{format.labelled(text(fact), words[fact])}</Text>
      ))}
      {household.needs.length > 0 && (
        <Text>{format.labelled(text('needs'), format.list(household.needs.map(({ title }) => title)))}</Text>
      )}
    </Paper>
  );
}
