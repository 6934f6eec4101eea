import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Rows } from '../../components/rows.js';
import { StateBadge, type Tone } from '../../components/state-badge.js';
import type { AssignmentList_AssignmentFragment, RatingState } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useRatersText } from './raters.messages.js';
import { SettleAssignment, type Settling } from './settle-assignment.js';

graphql(`
  fragment AssignmentList_assignment on RaterAssignment {
    id
    raterName
    subjectName
    assigned
    state
    conflict
    conflictNote
    withdrawnReason
    version
  }
`);

const TONES: Readonly<Record<RatingState, Tone>> = {
  WAITING: 'quiet',
  DRAFT: 'open',
  SUBMITTED: 'settled',
  WITHDRAWN: 'warning',
};

function useRemarks() {
  const text = useRatersText();
  return ({ assigned, conflict, conflictNote, withdrawnReason }: AssignmentList_AssignmentFragment): string => {
    const declared = conflict && (conflict === 'OTHER' ? text('OTHER', { note: conflictNote ?? '' }) : text(conflict));
    const withdrawn = withdrawnReason && text('withdrawnWhy', { reason: withdrawnReason });
    return [text(assigned), declared, withdrawn].filter(Boolean).join(' · ');
  };
}

/** Who rates whom, how it came about, what was declared; what was given is nobody's but the rater's. */
export function AssignmentList({ assignments }: { assignments: readonly AssignmentList_AssignmentFragment[] }) {
  const text = useRatersText();
  const remarks = useRemarks();
  const [settling, settle] = useState<Settling | null>(null);
  if (assignments.length === 0) return <EmptyState title={text('noAssignments')} />;
  return (
    <>
      <Rows>
        {assignments.map(assignment => {
          const { id, raterName: rater, subjectName: subject, state, version } = assignment;
          const pair = text('pair', { rater, subject });
          return (
            <Rows.Row key={id}>
              <Rows.Main>
                <Text fw={600}>{pair}</Text>
                <Text size="sm" c="dimmed">
                  {remarks(assignment)}
                </Text>
              </Rows.Main>
              <StateBadge tone={TONES[state]}>{text(state)}</StateBadge>
              {state === 'SUBMITTED' && (
                <Button variant="subtle" size="compact-sm" onClick={() => settle({ is: 'reopen', id, version, pair })}>
                  {text('reopen')}
                </Button>
              )}
              {state !== 'WITHDRAWN' && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => settle({ is: 'withdraw', id, version, pair })}
                >
                  {text('withdraw')}
                </Button>
              )}
            </Rows.Row>
          );
        })}
      </Rows>
      <Modal
        opened={settling !== null}
        onClose={() => settle(null)}
        title={settling && text(settling.is)}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {settling && <SettleAssignment settling={settling} close={() => settle(null)} />}
      </Modal>
    </>
  );
}
