import { useCallback, useEffect, useReducer, useState } from 'react';
import { changeRoll, type RollChange, type RollMarks, recordedMarks } from './roll-marks.js';

interface Draft {
  marks: RollMarks;
  minutes: string;
}

type RecordedEntries = Parameters<typeof recordedMarks>[0];

function draftKey(activityId: string): string {
  return `lianxin-roll-${activityId}`;
}

function readDraft(activityId: string): Draft | null {
  const kept = localStorage.getItem(draftKey(activityId));
  try {
    return kept ? (JSON.parse(kept) as Draft) : null;
  } catch {
    return null;
  }
}

/** The roll being taken. It is kept on this machine until it is saved: a lost connection or a closed page loses nothing. */
export function useRoll(activity: { id: string; minutes: string | null }, entries: RecordedEntries) {
  const [draft] = useState(() => readDraft(activity.id));
  const [isRestored, setRestored] = useState(draft !== null);
  const [hasChanged, setChanged] = useState(draft !== null);
  const [marks, change] = useReducer(changeRoll, draft?.marks ?? recordedMarks(entries));
  const [minutes, setMinutes] = useState(draft?.minutes ?? activity.minutes ?? '');
  useEffect(() => {
    if (hasChanged) localStorage.setItem(draftKey(activity.id), JSON.stringify({ marks, minutes } satisfies Draft));
  }, [activity.id, hasChanged, marks, minutes]);
  /** Keeps its identity, so that only the row that changed is drawn again. */
  const changeOne = useCallback((wanted: RollChange) => {
    setChanged(true);
    change(wanted);
  }, []);
  function forget(): void {
    localStorage.removeItem(draftKey(activity.id));
    setChanged(false);
    setRestored(false);
  }
  return {
    marks,
    minutes,
    isRestored,
    forget,
    change: changeOne,
    writeMinutes: (written: string) => {
      setChanged(true);
      setMinutes(written);
    },
    /** Back to what the server has. */
    discard: () => {
      forget();
      change({ is: 'replace', marks: recordedMarks(entries) });
      setMinutes(activity.minutes ?? '');
    },
  };
}
