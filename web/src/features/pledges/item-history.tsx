import { Text } from '@mantine/core';
import type { ItemHistory_ItemFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { usePledgesText } from './pledges.messages.js';

graphql(`
  fragment ItemHistory_item on PledgeItem {
    claimedOn
    judgedOn
    judgedBy
    judgementReason
  }
`);

/** Who confirmed or disputed it, and when; before that, when it was claimed. */
export function ItemHistory({ item }: { item: ItemHistory_ItemFragment }) {
  const text = usePledgesText();
  const format = useFormat();
  const { claimedOn, judgedOn, judgedBy, judgementReason } = item;
  const judged =
    judgedOn &&
    (judgedBy
      ? text('judgedOn', { name: judgedBy, date: format.day(judgedOn) })
      : text('judgedOnDay', { date: format.day(judgedOn) }));
  const claimed = claimedOn && text('claimedOnDay', { date: format.day(claimedOn) });
  const parts = [claimed, judged, judgementReason && text('judgementReason', { reason: judgementReason })];
  const words = parts.filter(Boolean).join(' · ');
  return words ? (
    <Text size="sm" c="dimmed">
      {words}
    </Text>
  ) : null;
}
