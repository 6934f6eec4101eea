import { useState } from 'react';
import type { RollRow_EntryFragment } from '../../generated/graphql.js';
import { codedError } from '../../lib/error-message.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useActivitiesText } from './activities.messages.js';
import { isIncompleteLeave, markOf, openIds, type RollMarks } from './roll-marks.js';
import type { useRoll } from './use-roll.js';

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

interface SavedRoll {
  activity: { id: string; version: number };
  entries: readonly RollRow_EntryFragment[];
  roll: ReturnType<typeof useRoll>;
  /** Reads the roll anew, for example after somebody else changed it. */
  refresh: () => Promise<unknown>;
}

function entriesToSave(entries: readonly RollRow_EntryFragment[], marks: RollMarks) {
  return entries.map(({ representative: { id } }) => {
    const { status, reason, approvedBy } = markOf(marks, id);
    return {
      representativeId: id,
      status: status!,
      reason: reason.trim() || null,
      approvedBy: approvedBy.trim() || null,
    };
  });
}

/** Saves the whole roll in one go, once everybody is marked and every leave is explained. */
export function useSaveRoll({ activity, entries, roll, refresh }: SavedRoll) {
  const text = useActivitiesText();
  const format = useFormat();
  const [problem, setProblem] = useState<string | null>(null);
  const [hasFollowed, setFollowed] = useState(false);
  const { act, isActing, error } = useAction(RECORD, {
    onDone: () => {
      roll.forget();
      showToast(text('saved'));
      void refresh();
    },
  });
  function whatIsMissing(): string | null {
    const open = openIds(entries, roll.marks);
    if (open.length > 0) return text('stillOpen', { count: open.length });
    const incomplete = entries.filter(({ representative: { id } }) => isIncompleteLeave(markOf(roll.marks, id)));
    const names = format.list(incomplete.map(({ representative: { name } }) => name));
    return names ? text('leaveIncomplete', { names }) : null;
  }
  async function save(): Promise<void> {
    const missing = whatIsMissing();
    setProblem(missing);
    setFollowed(false);
    if (missing) return;
    const minutes = roll.minutes.trim() || null;
    const isSaved = await act({
      activityId: activity.id,
      version: activity.version,
      minutes,
      entries: entriesToSave(entries, roll.marks),
    });
    if (isSaved) return;
    await refresh();
    setFollowed(true);
  }
  return {
    save,
    problem,
    isSaving: isActing,
    error,
    /** Somebody else was faster, and what they changed is on the screen by now. */
    hasFollowed: hasFollowed && error !== null && codedError(error).code === 'CONFLICT',
  };
}
