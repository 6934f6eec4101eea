import { useCallback, useEffect, useReducer, useState } from 'react';
import { useViewer } from '../../lib/viewer.js';
import { changeRoll, type RollChange, type RollMarks, recordedMarks } from './roll-marks.js';

interface Draft {
  /** Of the roll that it was entered against. */
  version: number;
  marks: RollMarks;
  minutes: string;
}

interface RollActivity {
  id: string;
  version: number;
  minutes: string | null;
}

function readDraft(key: string): Draft | null {
  const kept = localStorage.getItem(key);
  try {
    return kept ? (JSON.parse(kept) as Draft) : null;
  } catch {
    return null;
  }
}

/** The roll being taken. It is kept on this machine until it is saved: a lost connection or a closed page loses nothing. */
export function useRoll(activity: RollActivity, entries: Parameters<typeof recordedMarks>[0]) {
  const { username } = useViewer();
  const key = `lianxin-roll-${username}-${activity.id}`;
  const [draft, setDraft] = useState(() => readDraft(key));
  const [hasChanged, setChanged] = useState(draft !== null);
  const [marks, mark] = useReducer(changeRoll, draft?.marks ?? recordedMarks(entries));
  const [minutes, setMinutes] = useState(draft?.minutes ?? activity.minutes ?? '');
  const [version] = useState(draft?.version ?? activity.version);
  useEffect(() => {
    if (hasChanged) localStorage.setItem(key, JSON.stringify({ version, marks, minutes } satisfies Draft));
  }, [key, version, hasChanged, marks, minutes]);
  const change = useCallback((wanted: RollChange) => {
    setChanged(true);
    mark(wanted);
  }, []);
  function writeMinutes(written: string): void {
    setChanged(true);
    setMinutes(written);
  }
  function forget(): void {
    localStorage.removeItem(key);
    setChanged(false);
    setDraft(null);
  }
  /** Back to what the server has. */
  function discard(): void {
    forget();
    mark({ is: 'replace', marks: recordedMarks(entries) });
    setMinutes(activity.minutes ?? '');
  }
  const isRestored = draft !== null;
  return {
    marks,
    minutes,
    isRestored,
    isStale: isRestored && draft.version !== activity.version,
    change,
    writeMinutes,
    forget,
    discard,
  };
}
