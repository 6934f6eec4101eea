import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReviseButton_ScoreFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useResultText } from './result.messages.js';
import { ReviseForm } from './revise-form.js';

graphql(`
  fragment ReviseButton_score on CriterionScore {
    key
    parentKey
    ...ReviseForm_score
  }
`);

interface ReviseButtonProps {
  evaluationId: string;
  scores: readonly ReviseButton_ScoreFragment[];
}

/** A correction of what is published, which the office enters under the minute that decided it. */
export function ReviseButton({ evaluationId, scores }: ReviseButtonProps) {
  const text = useResultText();
  const [isOpen, dialog] = useDisclosure(false);
  const parents = new Set(scores.map(({ parentKey }) => parentKey));
  return (
    <>
      <Button variant="default" size="sm" onClick={dialog.open}>
        {text('revise')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={text('revise')}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        <ReviseForm
          evaluationId={evaluationId}
          scores={scores.filter(({ key }) => !parents.has(key))}
          close={dialog.close}
        />
      </Modal>
    </>
  );
}
