import { Stack, Tabs } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import { LoadingState } from '../../components/loading-state.js';
import type { ProgrammeDesk_InForceFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan } from '../../lib/viewer.js';
import { DraftDifference } from './draft-difference.js';
import { DraftEditor } from './draft-editor.js';
import { useProgrammeText } from './programme.messages.js';
import { Superseded } from './superseded.js';
import { useCheck } from './use-check.js';
import { useDraft } from './use-draft.js';
import { VersionText } from './version-text.js';
import { YamlEditor } from './yaml-editor.js';

graphql(`
  fragment ProgrammeDesk_inForce on ProgrammeVersion {
    id
    version
    fileName
    adoptedByName
    sourceText
  }
`);

const VIEWS = ['file', 'difference', 'effect', 'versions'] as const;

// With its pictures it is loaded where it is looked at.
const Effect = lazy(async () => ({ default: (await import('./effect/effect.js')).Effect }));

interface ProgrammeDeskProps {
  inForce: ProgrammeDesk_InForceFragment;
  /** The list of all versions. */
  versions: ReactNode;
  refresh: () => void;
}

/** The programme file: written here, compared with what is in force, adopted, and kept in every version. */
export function ProgrammeDesk({ inForce, versions, refresh }: ProgrammeDeskProps) {
  const text = useProgrammeText();
  const can = useCan();
  const mayAdopt = can('programme.adopt');
  const views = VIEWS.filter(each => each !== 'effect' || can('rubric.try'));
  const [read, change] = useAddress();
  const written = useDraft(inForce);
  const draft = mayAdopt ? written : null;
  const check = useCheck(inForce.fileName, written.text, mayAdopt);
  const view = views.find(each => each === read('view')) ?? 'file';
  const earlier = Number(read('version')) || null;
  const show = (next: string | null) => change({ view: next, version: null, from: null, to: null });
  return (
    <Stack gap="lg">
      {draft && draft.basedOnVersion !== inForce.version && (
        <Superseded basedOnVersion={draft.basedOnVersion} inForce={inForce} />
      )}
      <Tabs value={view} onChange={show}>
        <Tabs.List aria-label={text('views')} mb="lg">
          {views.map(each => (
            <Tabs.Tab key={each} value={each}>
              {text(each)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="file">
          {earlier !== null && <VersionText version={earlier} draft={draft ?? undefined} leave={() => show('file')} />}
          {earlier === null && draft && <DraftEditor draft={draft} check={check} review={() => show('difference')} />}
          {earlier === null && !draft && <YamlEditor text={inForce.sourceText} edition={inForce.version} />}
        </Tabs.Panel>
        <Tabs.Panel value="difference">
          {view === 'difference' && (
            <DraftDifference
              inForce={inForce}
              draft={draft}
              check={check}
              onAdopted={() => show('versions')}
              refresh={refresh}
            />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="effect">
          {view === 'effect' && (
            <Suspense fallback={<LoadingState />}>
              <Effect versionInForce={inForce.version} draft={draft} mend={() => show('file')} />
            </Suspense>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="versions">{versions}</Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
