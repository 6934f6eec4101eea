import { useQuery } from '@apollo/client/react';
import { Agreement } from '../../features/rating/agreement.js';
import { graphql } from '../../lib/graphql.js';

const RATING_AGREEMENT = graphql(`
  query RatingAgreement($cycleId: ID!, $group: String!) {
    ratingAgreement(cycleId: $cycleId, group: $group) {
      ...Agreement_agreement
    }
  }
`);

/** Beside the queue of a round that is over; nothing where there is nothing to compare. */
export function RoundAgreement({ cycleId, group }: { cycleId: string; group: string }) {
  const { data } = useQuery(RATING_AGREEMENT, { variables: { cycleId, group } });
  const agreements = data?.ratingAgreement ?? [];
  return agreements.length > 0 && <Agreement agreements={agreements} />;
}
