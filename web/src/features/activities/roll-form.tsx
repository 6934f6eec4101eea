import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { ActionError } from '../../components/action-error.js';
import { EmptyState } from '../../components/empty-state.js';
import type { RollForm_ActivityFragment, RollRow_EntryFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useActivitiesText } from './activities.messages.js';
import classes from './roll-form.module.css';
import { markOf, openIds } from './roll-marks.js';
import { RollRow } from './roll-row.js';
import { RollTools } from './roll-tools.js';
import { useRoll } from './use-roll.js';
import { useSaveRoll } from './use-save-roll.js';

graphql(`
  fragment RollForm_activity on Activity {
    id
    version
    minutes
  }
`);

interface RollFormProps {
  activity: RollForm_ActivityFragment;
  entries: readonly RollRow_EntryFragment[];
  refresh: () => Promise<unknown>;
}

/** The roll of one activity. Whatever goes wrong, what was entered stays. */
export function RollForm({ activity, entries, refresh }: RollFormProps) {
  const text = useActivitiesText();
  const roll = useRoll(activity, entries);
  const { save, problem, isSaving, error, hasFollowed } = useSaveRoll({ activity, entries, roll, refresh });
  if (entries.length === 0) return <EmptyState title={text('noRoll')} advice={text('noRollAdvice')} />;
  function submit(event: FormEvent): void {
    event.preventDefault();
    void save();
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <RollTools
          roll={roll}
          ids={entries.map(({ representative }) => representative.id)}
          openCount={openIds(entries, roll.marks).length}
        />
        <div className={classes.rows}>
          {entries.map(entry => (
            <RollRow
              key={entry.representative.id}
              entry={entry}
              mark={markOf(roll.marks, entry.representative.id)}
              change={roll.change}
              showsRecorded={roll.clashes.includes(entry.representative.id)}
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
        {hasFollowed && <Text>{text('conflict')}</Text>}
        <div className={classes.save}>
          <Button type="submit" size="md" loading={isSaving}>
            {text('save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
