import { useCallback, useEffect, useRef, useState } from 'react';
import { isUnreachable } from '../../lib/error-message.js';
import { graphql } from '../../lib/graphql.js';
import { useAction } from '../../lib/use-action.js';
import { forgetOnDevice, keepOnDevice, keptOnDevice, type Texts } from './kept-report.js';

const SAVE = graphql(`
  mutation SaveSelfReport($input: SaveSelfReportInput!) {
    saveSelfReport(input: $input) {
      id
      version
      writtenAt
    }
  }
`);

/** Long enough to finish a word, short enough to lose none. */
const PAUSE_MS = 1200;
const RETRY_MS = 5000;

interface Saved {
  id: string;
  version: number;
}

interface Options {
  evaluationId: string;
  saved: Saved | null;
  /** What stands in the report, or in the draft before there is one. */
  texts: Texts;
}

/** The texts of a report that is saved while it is written, and kept on the device while it cannot be. */
export function useSavedReport({ evaluationId, saved, texts }: Options) {
  const report = useRef(saved);
  const [written, setWritten] = useState<Texts>(() => keptOnDevice(evaluationId, saved?.version ?? null) ?? texts);
  const [isSaved, setSaved] = useState(() => written === texts);
  const latest = useRef(written);
  const { act, isActing, error } = useAction(SAVE, {
    onDone: ({ saveSelfReport }) => {
      report.current = saveSelfReport;
    },
  });

  const save = useCallback(async (): Promise<boolean> => {
    const sending = latest.current;
    const sections = Object.entries(sending).map(([key, text]) => ({ key, text }));
    if (!(await act({ evaluationId, version: report.current?.version ?? null, sections }))) return false;
    if (latest.current !== sending) {
      keepOnDevice(evaluationId, { version: report.current?.version ?? null, texts: latest.current });
      return false;
    }
    forgetOnDevice(evaluationId);
    setSaved(true);
    return true;
  }, [act, evaluationId]);

  const failed = error !== null && isUnreachable(error);
  useEffect(() => {
    if (isSaved || isActing || (error !== null && !failed)) return;
    const timer = setTimeout(() => void save(), failed ? RETRY_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isSaved, isActing, error, failed, save]);

  function write(key: string, text: string): void {
    latest.current = { ...latest.current, [key]: text };
    keepOnDevice(evaluationId, { version: report.current?.version ?? null, texts: latest.current });
    setWritten(latest.current);
    setSaved(false);
  }

  /** The report as it is on the server once everything is saved; null when that did not work. */
  async function settled(): Promise<Saved | null> {
    const isThere = isSaved && report.current !== null;
    return isThere || (await save()) ? report.current : null;
  }

  const state = failed ? 'kept' : isActing ? 'saving' : !isSaved ? 'unsaved' : report.current ? 'saved' : 'untouched';
  return { written, write, settled, state, error: failed ? null : error } as const;
}
