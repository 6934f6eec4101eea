import { useQuery } from '@apollo/client/react';
import { householdWords } from '../../components/household-words.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { usePledgesText } from './pledges.messages.js';

const CHOICES = graphql(`
  query ClaimChoices($representativeId: ID!, $year: Int!) {
    representative(id: $representativeId) {
      id
      visits(year: $year, first: 50) {
        nodes {
          id
          visitedOn
          channelTitle
          household {
            id
            headName
          }
        }
      }
      matters(year: $year, first: 50) {
        nodes {
          id
          number
          title
        }
      }
      links(first: 100) {
        nodes {
          id
          household {
            id
            headName
            address
          }
        }
      }
    }
    jurisdiction {
      id
      programme {
        pledgeItems {
          key
          needsHousehold
        }
      }
    }
  }
`);

interface Choice {
  value: string;
  label: string;
}

/** The own records that may serve as evidence, and the households the item may be for. */
export function useClaimChoices(representativeId: string, year: number, itemKey: string) {
  const text = usePledgesText();
  const format = useFormat();
  const { data } = useQuery(CHOICES, { variables: { representativeId, year } });
  const nothing: Choice = { value: '', label: text('none') };
  const { visits, matters, links } = data?.representative ?? {};
  const households =
    links?.nodes.map(({ household }) => ({ value: household.id, label: householdWords(household) })) ?? [];
  return {
    needsHousehold:
      data?.jurisdiction.programme.pledgeItems.some(each => each.key === itemKey && each.needsHousehold) ?? false,
    households: [{ value: '', label: '' }, ...households],
    matters: [
      nothing,
      ...(matters?.nodes ?? []).map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
    ],
    visits: [
      nothing,
      ...(visits?.nodes ?? []).map(({ id, visitedOn, channelTitle, household }) => ({
        value: id,
        label: `${format.day(visitedOn)} ${channelTitle} ${household.headName}`,
      })),
    ],
  };
}
