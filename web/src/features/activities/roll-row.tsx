import { Text, TextInput } from '@mantine/core';
import { type KeyboardEvent, memo } from 'react';
import { YearLink } from '../../components/year-link.js';
import type { RollRow_EntryFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useActivitiesText } from './activities.messages.js';
import { ATTENDANCE_STATUSES } from './attendance-status.js';
import { isIncompleteLeave, type RollChange, type RollMark } from './roll-marks.js';
import classes from './roll-row.module.css';
import { StatusChoice } from './status-choice.js';

graphql(`
  fragment RollRow_entry on RollEntry {
    representative {
      id
      name
    }
    status
    statusTitle
    reason
    approvedBy
    leaveReason
    leaveApprovedBy
    metByVisit {
      id
    }
  }
`);

interface RollRowProps {
  entry: RollRow_EntryFragment;
  mark: RollMark;
  change: (change: RollChange) => void;
  /** Somebody else has changed the roll meanwhile: what is recorded now stands beside what was entered here. */
  showsRecorded: boolean;
}

/** A number key marks the person in focus and goes on to the next. */
function nextPerson(row: HTMLElement): void {
  const next = row.nextElementSibling?.querySelector<HTMLInputElement>('input[type=radio]');
  next?.focus();
}

function RollRowOfOne({ entry, mark, change, showsRecorded }: RollRowProps) {
  const text = useActivitiesText();
  const {
    representative: { id, name },
    status: recorded,
    statusTitle,
    metByVisit,
  } = entry;
  const set = (part: Partial<RollMark>) => change({ is: 'mark', id, mark: part });
  function onKeyDown(event: KeyboardEvent<HTMLFieldSetElement>): void {
    const status = ATTENDANCE_STATUSES[Number(event.key) - 1];
    if (!status || !(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
    event.preventDefault();
    set({ status });
    if (status !== 'EXCUSED') nextPerson(event.currentTarget);
  }
  return (
    <fieldset className={classes.row} onKeyDown={onKeyDown} data-incomplete={isIncompleteLeave(mark)}>
      <legend className={classes.hidden}>{text('statusOf', { name })}</legend>
      <div className={classes.who}>
        <YearLink to={paths.representative(id)} c="inherit" fw={600}>
          {name}
        </YearLink>
        {metByVisit && (
          <Text size="sm" c="dimmed">
            {text('metByVisit')}
          </Text>
        )}
        {showsRecorded && recorded !== mark.status && statusTitle && (
          <Text size="sm" c="orange.8">
            {text('nowRecorded', { status: statusTitle })}
          </Text>
        )}
      </div>
      <StatusChoice name={id} value={mark.status} onChange={status => set({ status })} />
      {mark.status === 'EXCUSED' && (
        <div className={classes.leave}>
          <TextInput
            label={text('reason')}
            value={mark.reason}
            onChange={event => set({ reason: event.currentTarget.value })}
            required
            size="sm"
          />
          <TextInput
            label={text('approvedBy')}
            value={mark.approvedBy}
            onChange={event => set({ approvedBy: event.currentTarget.value })}
            required
            size="sm"
          />
        </div>
      )}
    </fieldset>
  );
}

/** One person expected at the activity. Only the row that changed is drawn again. */
export const RollRow = memo(RollRowOfOne);
