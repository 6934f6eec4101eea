import { Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Rows } from '../../components/rows.js';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { LateFactRow_ExceptionFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { DecideForm } from './decide-form.js';
import { useLateFactsText } from './late-facts.messages.js';

graphql(`
  fragment LateFactRow_exception on FactException {
    id
    version
    what
    happenedOn
    reason
    askedBy
    isApproved
    decidedBy
    decisionReason
    usedAt
    viewerCanDecide
    representative {
      id
      name
    }
    ward {
      id
      name
    }
  }
`);

type State = 'waits' | 'approved' | 'used' | 'refused';
const TONES: Record<State, Tone> = { waits: 'warning', approved: 'open', used: 'settled', refused: 'quiet' };

function stateOf({ isApproved, usedAt }: LateFactRow_ExceptionFragment): State {
  if (usedAt) return 'used';
  if (isApproved === null) return 'waits';
  return isApproved ? 'approved' : 'refused';
}

export function LateFactRow({ exception }: { exception: LateFactRow_ExceptionFragment }) {
  const text = useLateFactsText();
  const format = useFormat();
  const [isDeciding, { open, close }] = useDisclosure(false);
  const { what, happenedOn, reason, askedBy, decidedBy, decisionReason, representative, ward } = exception;
  const name = representative?.name ?? ward?.name ?? '';
  const state = stateOf(exception);
  const title = text('decideFor', { name, what: text(what) });
  return (
    <Rows.Row>
      <Rows.Main>
        <Text fw={600}>{`${name} · ${text('line', { what: text(what), date: format.date(happenedOn) })}`}</Text>
        <Text size="sm" c="dimmed">
          {text('askedBy', { name: askedBy, reason })}
        </Text>
        {decidedBy && (
          <Text size="sm" c="dimmed">
            {text('decidedBy', { name: decidedBy, reason: decisionReason ?? text('noReason') })}
          </Text>
        )}
      </Rows.Main>
      {exception.viewerCanDecide && (
        <Button size="xs" onClick={open} aria-label={title}>
          {text('decide')}
        </Button>
      )}
      <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>
      <Modal opened={isDeciding} onClose={close} title={title} closeButtonProps={{ 'aria-label': text('cancel') }}>
        <DecideForm exception={exception} close={close} />
      </Modal>
    </Rows.Row>
  );
}
