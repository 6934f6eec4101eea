import { useCallback, useEffect, useReducer, useState } from 'react';
import { useViewer } from '../../lib/viewer.js';
import { forgetDraft, keepDraft, readDraft } from './roll-draft.js';
import { changeRoll, followServer, type RollChange, type RollMarks, recordedMarks } from './roll-marks.js';

interface RollActivity {
  id: string;
  minutes: string | null;
}

/** The roll being taken. It is kept on this machine until it is saved: a lost connection or a closed page loses nothing. */
export function useRoll(activity: RollActivity, entries: Parameters<typeof recordedMarks>[0]) {
  const { username } = useViewer();
  const key = `lianxin-roll-${username}-${activity.id}`;
  const [draft] = useState(() => readDraft(key));
  const [isRestored, setRestored] = useState(draft !== null);
  const [hasChanged, setChanged] = useState(draft !== null);
  const [marks, mark] = useReducer(changeRoll, draft?.marks ?? recordedMarks(entries));
  const [base, setBase] = useState<RollMarks>(draft?.base ?? recordedMarks(entries));
  const [minutes, setMinutes] = useState(draft?.minutes ?? activity.minutes ?? '');
  const [clashes, setClashes] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the server says anew is followed, not each entry here
  useEffect(() => {
    const theirs = recordedMarks(entries);
    const followed = followServer(marks, base, theirs);
    mark({ is: 'replace', marks: followed.marks });
    setBase(theirs);
    setClashes(followed.clashes);
  }, [entries]);
  useEffect(() => {
    if (hasChanged) keepDraft(key, { base, marks, minutes });
  }, [key, base, hasChanged, marks, minutes]);
  const change = useCallback((wanted: RollChange) => {
    setChanged(true);
    mark(wanted);
  }, []);
  function writeMinutes(written: string): void {
    setChanged(true);
    setMinutes(written);
  }
  function forget(): void {
    forgetDraft(key);
    setChanged(false);
    setRestored(false);
    setClashes([]);
  }
  /** Back to what the server has. */
  function discard(): void {
    forget();
    mark({ is: 'replace', marks: recordedMarks(entries) });
    setMinutes(activity.minutes ?? '');
  }
  return { marks, minutes, clashes, isRestored, change, writeMinutes, forget, discard };
}
