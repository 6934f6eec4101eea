import { useEffect, useState } from 'react';
import type { ProgrammeDesk_InForceFragment } from '../../generated/graphql.js';
import { useJurisdiction, useViewer } from '../../lib/viewer.js';
import { forgetDraft, keepDraft, readDraft } from './kept-draft.js';

/** The text being written. It is kept on this machine until it is adopted: a closed page loses nothing. */
export function useDraft({ version, sourceText }: ProgrammeDesk_InForceFragment) {
  const { username } = useViewer();
  const jurisdiction = useJurisdiction();
  const key = `lianxin-programme-${username}-${jurisdiction.id}`;
  const [kept] = useState(() => readDraft(key));
  const [isRestored, setRestored] = useState(kept !== null && kept.text !== sourceText);
  const [{ text, basedOnVersion }, setDraft] = useState(kept ?? { text: sourceText, basedOnVersion: version });
  const [edition, setEdition] = useState(0);
  const isChanged = text !== sourceText;
  useEffect(() => {
    if (isChanged) keepDraft(key, { text, basedOnVersion });
    else forgetDraft(key);
  }, [key, isChanged, text, basedOnVersion]);

  /** Takes a text from elsewhere than the editor. */
  function replace(by: string): void {
    setDraft({ text: by, basedOnVersion: version });
    setEdition(count => count + 1);
    setRestored(false);
  }
  return {
    text,
    edition,
    isChanged,
    isRestored: isRestored && isChanged,
    basedOnVersion: isChanged ? basedOnVersion : version,
    write: (written: string) =>
      setDraft(before => ({
        text: written,
        basedOnVersion: before.text === sourceText ? version : before.basedOnVersion,
      })),
    replace,
    discard: () => replace(sourceText),
    /** Whoever writes has seen what is in force now and lets the draft take its place. */
    rebase: () => setDraft({ text, basedOnVersion: version }),
  };
}

export type Draft = ReturnType<typeof useDraft>;
