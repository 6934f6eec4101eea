import { Button, Group } from '@mantine/core';
import type { ProgrammeDesk_InForceFragment } from '../../generated/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { AdoptButton } from './adopt-button.js';
import { useProgrammeText } from './programme.messages.js';
import type { Check } from './use-check.js';
import type { Draft } from './use-draft.js';
import { DRAFT } from './use-version-text.js';
import { VersionDifference } from './version-difference.js';

interface DraftDifferenceProps {
  inForce: ProgrammeDesk_InForceFragment;
  /** Null for whoever may write none. */
  draft: Draft | null;
  check: Check;
  onAdopted: () => void;
  refresh: () => void;
}

/** Any two versions against each other; the draft against the version in force can be adopted from here. */
export function DraftDifference({ inForce, draft, check, onAdopted, refresh }: DraftDifferenceProps) {
  const text = useProgrammeText();
  const [read, change] = useAddress();
  const newest = String(inForce.version);
  const to = read('to') ?? (draft?.isChanged ? DRAFT : newest);
  const from = read('from') ?? (to === DRAFT ? newest : String(Math.max(1, inForce.version - 1)));
  const mayAdopt = draft?.isChanged && to === DRAFT && from === newest;
  return (
    <VersionDifference
      from={from}
      to={to}
      versionInForce={inForce.version}
      draft={draft?.text}
      choose={chosen => change({ from, to, ...chosen })}
    >
      {difference =>
        mayAdopt &&
        (draft.basedOnVersion === inForce.version ? (
          <AdoptButton
            draft={{ fileName: inForce.fileName, sourceText: draft.text, basedOnVersion: draft.basedOnVersion }}
            difference={difference}
            isSound={check.isSound}
            onAdopted={onAdopted}
            onSuperseded={refresh}
          />
        ) : (
          <Group>
            <Button color="orange" onClick={draft.rebase}>
              {text('rebase', { version: inForce.version })}
            </Button>
          </Group>
        ))
      }
    </VersionDifference>
  );
}
