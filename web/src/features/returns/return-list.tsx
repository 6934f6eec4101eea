import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { Rows } from '../../components/rows.js';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { GroupReturnState, ReturnRow_GroupReturnFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { ReturnForm } from './return-form.js';
import { useReturnsText } from './returns.messages.js';

graphql(`
  fragment ReturnRow_groupReturn on GroupReturn {
    id
    month
    dueOn
    returnedOn
    isNil
    summary
    state
    stateTitle
    viewerCanSubmit
    group {
      id
      name
      leader {
        id
        name
      }
    }
    ...ReturnForm_groupReturn
  }
`);

const TONES: Record<GroupReturnState, Tone> = {
  IN_TIME: 'settled',
  LATE: 'open',
  MISSING: 'warning',
  DUE: 'quiet',
  AHEAD: 'quiet',
};

function ReturnRow({ groupReturn }: { groupReturn: ReturnRow_GroupReturnFragment }) {
  const text = useReturnsText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { group, month, dueOn, returnedOn, isNil, summary, state, stateTitle, viewerCanSubmit } = groupReturn;
  const what = text('monthOf', { group: group.name, month: format.month(month) });
  const close = () => setOpen(false);
  return (
    <Rows.Row>
      <Rows.Main>
        <Text fw={600}>{what}</Text>
        {(summary || isNil) && <Text size="sm">{summary ?? text('nil')}</Text>}
        <Text size="sm" c="dimmed">
          {[
            group.leader ? text('leader', { name: group.leader.name }) : text('noLeader'),
            text('dueOn', { day: format.day(dueOn) }),
            returnedOn && text('returnedOn', { day: format.day(returnedOn) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Rows.Main>
      <StateBadge tone={TONES[state]}>{stateTitle}</StateBadge>
      {viewerCanSubmit && (
        <Button
          size="compact-sm"
          variant={returnedOn ? 'default' : 'filled'}
          className="no-print"
          aria-label={text('handOf', { what })}
          onClick={() => setOpen(true)}
        >
          {text(returnedOn ? 'correct' : 'hand')}
        </Button>
      )}
      <Modal opened={isOpen} onClose={close} title={what} closeButtonProps={{ 'aria-label': text('cancel') }}>
        <ReturnForm groupReturn={groupReturn} close={close} />
      </Modal>
    </Rows.Row>
  );
}

/** Returns of groups, each with when it was due and how it stands. */
export function ReturnList({ returns }: { returns: readonly ReturnRow_GroupReturnFragment[] }) {
  return (
    <Rows>
      {returns.map(groupReturn => (
        <ReturnRow key={groupReturn.id} groupReturn={groupReturn} />
      ))}
    </Rows>
  );
}
