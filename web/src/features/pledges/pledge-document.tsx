import { Stack, Text } from '@mantine/core';
import type { PledgeDocument_PledgeFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { PledgeItemCard } from './pledge-item-card.js';
import { usePledgesText } from './pledges.messages.js';
import { SignForm } from './sign-form.js';

graphql(`
  fragment PledgeDocument_pledge on Pledge {
    id
    year
    version
    signedName
    signedOn
    closedOn
    viewerCanSign
    representative {
      id
    }
    items {
      id
      ...PledgeItemCard_item
    }
  }
`);

/** The pledge as a document: its items one after the other, the signature below. */
export function PledgeDocument({ pledge }: { pledge: PledgeDocument_PledgeFragment }) {
  const text = usePledgesText();
  const format = useFormat();
  const [read] = useAddress();
  const { signedName, signedOn, closedOn } = pledge;
  const isSigned = signedName !== null && signedOn !== null;
  return (
    <Stack>
      {pledge.items.map(item => (
        <PledgeItemCard
          key={item.id}
          item={item}
          representativeId={pledge.representative.id}
          year={pledge.year}
          startsClaiming={read('claim') === item.id}
        />
      ))}
      {pledge.viewerCanSign && <SignForm pledge={pledge} />}
      <Text ta="right">
        {isSigned ? text('signedBy', { name: signedName, date: format.date(signedOn) }) : text('notSigned')}
      </Text>
      {closedOn && (
        <Text ta="right" c="dimmed">
          {text('closedOn', { date: format.date(closedOn) })}
        </Text>
      )}
    </Stack>
  );
}
