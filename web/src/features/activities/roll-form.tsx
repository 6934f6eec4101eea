import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { EmptyState } from '../../components/empty-state.js';
import { PrintButton } from '../../components/print-button.js';
import type { RollForm_ActivityFragment, RollRow_EntryFragment } from '../../generated/graphql.js';
import { codedError } from '../../lib/error-message.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useActivitiesText } from './activities.messages.js';
import classes from './roll-form.module.css';
import { isIncompleteLeave, markOf } from './roll-marks.js';
import { RollRow } from './roll-row.js';
import { useRoll } from './use-roll.js';

graphql(`
  fragment RollForm_activity on Activity {
    id
    version
    minutes
  }
`);

const RECORD = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      id
      version
      state
      minutes
    }
  }
`);

interface RollFormProps {
  activity: RollForm_ActivityFragment;
  entries: readonly RollRow_EntryFragment[];
  /** Reads the roll anew, for example after somebody else changed it. */
  refresh: () => Promise<unknown>;
}

/** The roll of one activity, saved whole in one go. Whatever goes wrong, what was entered stays. */
export function RollForm({ activity, entries, refresh }: RollFormProps) {
  const text = useActivitiesText();
  const roll = useRoll(activity, entries);
  const [problem, setProblem] = useState<string | null>(null);
  const { act, isActing, error } = useAction(RECORD, {
    onDone: () => {
      roll.forget();
      showToast(text('saved'));
      void refresh();
    },
  });
  const isConflict = error !== null && codedError(error).code === 'CONFLICT';
  const ids = entries.map(({ representative }) => representative.id);
  const open = ids.filter(id => markOf(roll.marks, id).status === null);
  function whatIsMissing(): string | null {
    if (open.length > 0) return text('stillOpen', { count: open.length });
    const incomplete = entries.filter(({ representative: { id } }) => isIncompleteLeave(markOf(roll.marks, id)));
    return incomplete.length > 0
      ? text('leaveIncomplete', { names: incomplete.map(({ representative: { name } }) => name).join('、') })
      : null;
  }
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const missing = whatIsMissing();
    setProblem(missing);
    if (missing) return;
    const marked = ids.map(representativeId => {
      const { status, reason, approvedBy } = markOf(roll.marks, representativeId);
      return {
        representativeId,
        status: status!,
        reason: reason.trim() || null,
        approvedBy: approvedBy.trim() || null,
      };
    });
    const isSaved = await act({
      activityId: activity.id,
      version: activity.version,
      minutes: roll.minutes.trim() || null,
      entries: marked,
    });
    if (!isSaved) await refresh();
  }
  if (entries.length === 0) return <EmptyState title={text('noRoll')} advice={text('noRollAdvice')} />;
  return (
    <form onSubmit={event => void submit(event)} noValidate>
      <Stack>
        {roll.isRestored && (
          <Alert color="ink" variant="light">
            <Group justify="space-between">
              {text('draftKept')}
              <Button variant="subtle" size="compact-sm" onClick={roll.discard}>
                {text('discardDraft')}
              </Button>
            </Group>
          </Alert>
        )}
        <Group justify="space-between" align="flex-end">
          <div>
            <Title order={2} size="h4">
              {text('roll')}
            </Title>
            <Text size="sm" c="dimmed" aria-live="polite" className="tabular">
              {text('rollProgress', { done: ids.length - open.length, total: ids.length })}
            </Text>
          </div>
          <Group gap="xs" className="no-print">
            <Button
              variant="default"
              disabled={open.length === 0}
              onClick={() => roll.change({ is: 'rest', ids, status: 'PRESENT' })}
            >
              {text('allPresent')}
            </Button>
            <Button
              variant="default"
              disabled={open.length === 0}
              onClick={() => roll.change({ is: 'rest', ids, status: 'UNVERIFIED' })}
            >
              {text('restUnverified')}
            </Button>
            <PrintButton />
          </Group>
        </Group>
        <Text size="sm" c="dimmed" className="no-print" visibleFrom="sm">
          {text('rollHelp')}
        </Text>
        <div className={classes.rows}>
          {entries.map(entry => (
            <RollRow
              key={entry.representative.id}
              entry={entry}
              mark={markOf(roll.marks, entry.representative.id)}
              change={roll.change}
              showsRecorded={isConflict}
            />
          ))}
        </div>
        <Textarea
          label={text('minutes')}
          description={text('minutesAdvice')}
          autosize
          minRows={3}
          value={roll.minutes}
          onChange={event => roll.writeMinutes(event.currentTarget.value)}
        />
        {problem && (
          <Alert color="orange" role="alert">
            {problem}
          </Alert>
        )}
        <ActionError error={error} />
        {isConflict && <Text c="orange.8">{text('conflict')}</Text>}
        <div className={classes.save}>
          <Button type="submit" size="md" loading={isActing}>
            {text('save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
