import type { HouseholdWords_HouseholdFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useHouseholdsText } from './households.messages.js';

graphql(`
  fragment HouseholdWords_household on Household {
    code
    address
    people
    residenceTitle
    verifiedOn
    lastVisitedOn
    ward {
      id
      name
      parent {
        id
        name
      }
    }
    categories {
      key
      title
    }
  }
`);

/** What the ledger says of a household, column by column; nothing where it is masked. */
export function useHouseholdWords() {
  const text = useHouseholdsText();
  const format = useFormat();
  return ({
    code,
    address,
    people,
    residenceTitle,
    verifiedOn,
    lastVisitedOn,
    ward,
    categories,
  }: HouseholdWords_HouseholdFragment) => ({
    code,
    address: address ?? '',
    ward: [ward.parent?.name, ward.name].filter(Boolean).join(' · '),
    people: format.number(people),
    residence: residenceTitle,
    categories: format.list(categories.map(({ title }) => title)),
    verified: verifiedOn ? format.date(verifiedOn) : text('neverVerified'),
    lastVisited: lastVisitedOn ? format.date(lastVisitedOn) : text('never'),
  });
}
