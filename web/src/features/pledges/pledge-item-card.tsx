import { Button, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { householdWords } from '../../components/household-words.js';
import { ObjectionLink } from '../../components/objection-link.js';
import { ProxyMark } from '../../components/proxy-mark.js';
import type { PledgeItemCard_ItemFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { ClaimForm } from './claim-form.js';
import { EvidenceList } from './evidence-list.js';
import { FulfilmentBadge } from './fulfilment-badge.js';
import { ItemHistory } from './item-history.js';
import { JudgeForm } from './judge-form.js';
import { usePledgesText } from './pledges.messages.js';
import type { Judgement } from './use-judging.js';

graphql(`
  fragment PledgeItemCard_item on PledgeItem {
    id
    proxyEntry {
      ...ProxyMark_entry
    }
    key
    title
    text
    version
    fulfilment
    fulfilmentTitle
    viewerCanClaim
    viewerCanConfirm
    viewerCanWithdraw
    household {
      id
      headName
      address
    }
    ...ItemHistory_item
    ...EvidenceList_item
  }
`);

interface PledgeItemCardProps {
  item: PledgeItemCard_ItemFragment;
  representativeId: string;
  year: number;
  /** The address asks to claim this item at once. */
  startsClaiming: boolean;
}

type Step = Judgement | 'claim' | null;

/** One promised thing with its evidence, and what the viewer may do about it. */
export function PledgeItemCard({ item, representativeId, year, startsClaiming }: PledgeItemCardProps) {
  const text = usePledgesText();
  const format = useFormat();
  const [step, setStep] = useState<Step>(startsClaiming && item.viewerCanClaim ? 'claim' : null);
  const close = () => setStep(null);
  const heading =
    step === 'claim' ? text('claimTitle', { item: item.title }) : step && format.labelled(text(step), item.title);
  return (
    <Paper withBorder p="md" component="article" aria-label={item.title}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2} size="h4">
            {item.title}
          </Title>
          <FulfilmentBadge item={item} />
        </Group>
        <Text>{item.text}</Text>
        {item.household && <Text size="sm">{format.labelled(text('household'), householdWords(item.household))}</Text>}
        <ItemHistory item={item} />
        <EvidenceList item={item} />
        <ProxyMark entry={item.proxyEntry} />
        <Group className="no-print">
          {item.viewerCanClaim && <Button onClick={() => setStep('claim')}>{text('claim')}</Button>}
          {item.viewerCanConfirm && <Button onClick={() => setStep('confirm')}>{text('confirm')}</Button>}
          {item.viewerCanConfirm && (
            <Button variant="default" onClick={() => setStep('dispute')}>
              {text('dispute')}
            </Button>
          )}
          {item.viewerCanWithdraw && (
            <Button variant="default" onClick={() => setStep('withdraw')}>
              {text('withdraw')}
            </Button>
          )}
          <ObjectionLink type="PLEDGE_ITEM" id={item.id} representativeId={representativeId} name={item.title} />
        </Group>
      </Stack>
      <Modal opened={step !== null} onClose={close} title={heading} closeButtonProps={{ 'aria-label': text('cancel') }}>
        {step === 'claim' && <ClaimForm item={item} representativeId={representativeId} year={year} close={close} />}
        {step !== null && step !== 'claim' && <JudgeForm item={item} judgement={step} close={close} />}
      </Modal>
    </Paper>
  );
}
