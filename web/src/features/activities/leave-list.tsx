import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { ActionModal } from '../../components/action-modal.js';
import { Rows } from '../../components/rows.js';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import { YearLink } from '../../components/year-link.js';
import type { LeaveList_LeaveFragment, LeaveState } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useOccasionsText } from './occasions.messages.js';

graphql(`
  fragment LeaveList_leave on LeaveRequest {
    id
    version
    forOn
    reason
    state
    decidedByName
    decision
    hasLapsed
    viewerCanDecide
    viewerCanWithdraw
    representative {
      id
      name
    }
    activity {
      id
      kindTitle
    }
  }
`);

const DECIDE = graphql(`
  mutation DecideLeave($input: DecideLeaveInput!) {
    decideLeave(input: $input) {
      id
      ...LeaveList_leave
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawLeave($input: WithdrawLeaveInput!) {
    withdrawLeave(input: $input) {
      id
      ...LeaveList_leave
    }
  }
`);

const TONES: Record<LeaveState, Tone> = { ASKED: 'open', APPROVED: 'settled', REFUSED: 'warning', WITHDRAWN: 'quiet' };

/** Leaves, with what the viewer may decide or take back. */
export function LeaveList({
  leaves,
  showsActivity,
}: {
  leaves: readonly LeaveList_LeaveFragment[];
  showsActivity: boolean;
}) {
  return (
    <Rows>
      {leaves.map(leave => (
        <Rows.Row key={leave.id}>
          <LeaveRow leave={leave} showsActivity={showsActivity} />
        </Rows.Row>
      ))}
    </Rows>
  );
}

function LeaveRow({ leave, showsActivity }: { leave: LeaveList_LeaveFragment; showsActivity: boolean }) {
  const text = useOccasionsText();
  const format = useFormat();
  const { representative, activity, reason, state, forOn, decidedByName, decision, hasLapsed } = leave;
  return (
    <>
      <Rows.Main>
        <YearLink to={paths.representative(representative.id)} fw={600}>
          {representative.name}
        </YearLink>
        <Text size="sm">{[format.day(forOn), reason].join(' · ')}</Text>
        {showsActivity && (
          <YearLink to={paths.activity(activity.id)} size="sm">
            {activity.kindTitle}
          </YearLink>
        )}
        {decidedByName && (
          <Text size="sm" c="dimmed">
            {decision ? text('decidedBy', { name: decidedByName, decision }) : decidedByName}
          </Text>
        )}
        {hasLapsed && (
          <Text size="sm" c="orange.8">
            {text('lapsed')}
          </Text>
        )}
      </Rows.Main>
      <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>
      {leave.viewerCanDecide && <Decide leave={leave} />}
      {leave.viewerCanWithdraw && <Withdraw leave={leave} />}
    </>
  );
}

function Decide({ leave: { id, version, representative } }: { leave: LeaveList_LeaveFragment }) {
  const text = useOccasionsText();
  const format = useFormat();
  const [decision, setDecision] = useState('');
  const onDone = () => showToast(text('decided'));
  const approval = useAction(DECIDE, { onDone });
  const { act, isActing, error } = useAction(DECIDE, { onDone });
  const named = (label: string) => format.labelled(label, text('leaveOf', { name: representative.name }));
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        loading={approval.isActing}
        aria-label={named(text('approve'))}
        onClick={() => void approval.act({ leaveRequestId: id, version, isApproved: true })}
      >
        {text('approve')}
      </Button>
      <ActionModal
        label={text('refuse')}
        ariaLabel={named(text('refuse'))}
        button={{ size: 'compact-sm' }}
        error={error}
        isActing={isActing}
        onSubmit={() => act({ leaveRequestId: id, version, isApproved: false, decision: decision.trim() })}
      >
        <Textarea
          label={text('why')}
          required
          autosize
          value={decision}
          onChange={event => setDecision(event.currentTarget.value)}
        />
      </ActionModal>
      <ActionError error={approval.error} />
    </Group>
  );
}

function Withdraw({ leave: { id, version } }: { leave: LeaveList_LeaveFragment }) {
  const text = useOccasionsText();
  const { act, isActing, error } = useAction(WITHDRAW, { onDone: () => showToast(text('withdrawn')) });
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        loading={isActing}
        onClick={() => void act({ leaveRequestId: id, version })}
      >
        {text('withdraw')}
      </Button>
      <ActionError error={error} />
    </>
  );
}
