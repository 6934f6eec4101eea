import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { FixedFields } from '../../components/fixed-fields.js';
import { type Fixed, fixedOf } from '../../components/fixed-words.js';
import type { AssignmentTerms_AssignmentFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useResponsibilityText } from './responsibility.messages.js';

graphql(`
  fragment AssignmentTerms_assignment on WardAssignment {
    id
    version
    fixed
    post
    task
    target
    reward
  }
`);

const SET_TERMS = graphql(`
  mutation SetAssignmentTerms($input: SetAssignmentTermsInput!) {
    setAssignmentTerms(input: $input) {
      id
      ...AssignmentTerms_assignment
    }
  }
`);

interface AssignmentTermsProps {
  assignment: AssignmentTerms_AssignmentFragment;
  /** Who answers for what, for screen readers. */
  name: string;
}

/** Says anew what is fixed of an assignment; the person and the days stay. */
export function AssignmentTerms({ assignment, name }: AssignmentTermsProps) {
  const text = useResponsibilityText();
  const format = useFormat();
  const [said, setSaid] = useState<Fixed>(fixedOf(assignment));
  const { act, isActing, error } = useAction(SET_TERMS, { onDone: () => showToast(text('termsSaved')) });
  const { id, version, fixed } = assignment;
  return (
    <ActionModal
      label={text('terms')}
      ariaLabel={format.labelled(text('terms'), name)}
      error={error}
      isActing={isActing}
      button={{ size: 'compact-sm', className: 'no-print' }}
      onSubmit={() => act({ assignmentId: id, version, fixed: said })}
    >
      <FixedFields fixed={said} onChange={setSaid} asked={fixed} />
    </ActionModal>
  );
}
