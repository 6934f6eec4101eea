import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { Rows } from '../../components/rows.js';
import type { PaperCountList_CountFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useBallotsText } from './ballots.messages.js';
import { ReasonForm } from './reason-form.js';

graphql(`
  fragment PaperCountList_count on PaperCount {
    id
    raterGroup
    subjectName
    heldOn
    issued
    returned
    valid
    classes {
      title
      count
    }
    teller
    scrutineer
    withdrawnReason
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawPaperCount($input: WithdrawPaperCountInput!) {
    withdrawPaperCount(input: $input) {
      id
      ...PaperCountList_count
    }
  }
`);

function WithdrawForm({ id, close }: { id: string; close: () => void }) {
  const text = useBallotsText();
  const { act, isActing, error } = useAction(WITHDRAW, {
    refetch: ['CycleRaters', 'GroupProgress'],
    onDone: () => {
      showToast(text('countWithdrawn'));
      close();
    },
  });
  return (
    <ReasonForm
      asks={text('withdrawAsk')}
      words={{ reason: text('reason'), cancel: text('cancel'), act: text('withdrawCount') }}
      isActing={isActing}
      error={error}
      act={reason => void act({ paperCountId: id, reason })}
      close={close}
    />
  );
}

/** The counts that were entered, those that no longer count too. */
export function PaperCountList({ counts }: { counts: readonly PaperCountList_CountFragment[] }) {
  const text = useBallotsText();
  const format = useFormat();
  const [withdrawing, withdraw] = useState<string | null>(null);
  if (counts.length === 0) return <Text c="dimmed">{text('noCounts')}</Text>;
  return (
    <>
      <Rows>
        {counts.map(({ id, subjectName, heldOn, withdrawnReason, classes, ...count }) => (
          <Rows.Row key={id}>
            <Rows.Main>
              <Text fw={600} {...(withdrawnReason && { td: 'line-through' })}>
                {subjectName}
              </Text>
              <Text size="sm" c="dimmed">
                {[
                  text('countOf', { on: format.date(heldOn), ...count }),
                  ...classes.map(part => text('classPart', part)),
                ].join(' · ')}
              </Text>
              {withdrawnReason && <Text size="sm">{text('withdrawnWhy', { reason: withdrawnReason })}</Text>}
            </Rows.Main>
            {!withdrawnReason && (
              <Button variant="subtle" size="compact-sm" onClick={() => withdraw(id)}>
                {text('withdrawCount')}
              </Button>
            )}
          </Rows.Row>
        ))}
      </Rows>
      <Modal
        opened={withdrawing !== null}
        onClose={() => withdraw(null)}
        title={text('withdrawCount')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {withdrawing && <WithdrawForm id={withdrawing} close={() => withdraw(null)} />}
      </Modal>
    </>
  );
}
