import { Alert, Button, Collapse, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import type { ConflictForm_AssignmentFragment, RaterConflict } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useRatingText } from './rating.messages.js';

graphql(`
  fragment ConflictForm_assignment on RaterAssignment {
    id
    version
    conflict
    conflictNote
    toDeclare
  }
`);

const DECLARE = graphql(`
  mutation DeclareConflict($input: DeclareConflictInput!) {
    declareConflict(input: $input) {
      id
      state
      ...RatingTask_assignment
    }
  }
`);

const CONFLICTS: readonly RaterConflict[] = ['KIN', 'SAME_GROUP', 'OTHER'];

/** What stands between rater and subject: asked where the records know of it, and to be told where only the rater does. */
export function ConflictForm({ assignment }: { assignment: ConflictForm_AssignmentFragment }) {
  const { id, version, conflict: declared, conflictNote, toDeclare } = assignment;
  const text = useRatingText();
  const [isOpen, form] = useDisclosure(toDeclare !== null);
  const [conflict, setConflict] = useState<RaterConflict>(toDeclare ?? 'KIN');
  const [note, setNote] = useState(conflictNote ?? '');
  const { act, isActing, error } = useAction(DECLARE, {
    refetch: ['RatingRounds'],
    onDone: () => {
      form.close();
      showToast(text('declared'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ assignmentId: id, version, conflict, note: note.trim() || null });
  }
  return (
    <Stack gap="xs">
      {toDeclare && <Alert color="orange">{text('conflictAsked', { conflict: text(toDeclare) })}</Alert>}
      <Group gap="sm">
        <Button variant="subtle" size="compact-sm" aria-expanded={isOpen} onClick={form.toggle}>
          {text('conflict')}
        </Button>
        {declared && <Text size="sm">{text('conflictKnown', { conflict: text(declared) })}</Text>}
      </Group>
      <Collapse expanded={isOpen}>
        <form onSubmit={submit} aria-label={text('conflict')}>
          <Stack gap="sm" maw="36rem">
            <Text size="sm" c="dimmed">
              {text('conflictHint')}
            </Text>
            <NativeSelect
              label={text('conflictKind')}
              value={conflict}
              data={CONFLICTS.map(value => ({ value, label: text(value) }))}
              onChange={event => setConflict(event.currentTarget.value as RaterConflict)}
            />
            <Textarea
              label={text('conflictNote')}
              value={note}
              required={conflict === 'OTHER'}
              autosize
              onChange={event => setNote(event.currentTarget.value)}
            />
            <ActionError error={error} />
            <Group>
              <Button type="submit" variant="default" loading={isActing}>
                {text('declare')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Collapse>
    </Stack>
  );
}
