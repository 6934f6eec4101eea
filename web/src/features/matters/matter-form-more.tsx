import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { MatterForm_ProgrammeFragment } from '../../generated/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { JointAuthors } from './joint-authors.js';
import type { MatterDraft } from './matter-draft.js';
import { useMattersText } from './matters.messages.js';

interface MatterFormMoreProps {
  draft: MatterDraft;
  change: (part: Partial<MatterDraft>) => void;
  kind: MatterForm_ProgrammeFragment['matterKinds'][number] | undefined;
  sources: MatterForm_ProgrammeFragment['matterSources'];
  raiser: 'representative' | 'household' | 'office';
}

/** What need not be said at once: details, the day, who else raises it, and its number in another system. */
export function MatterFormMore({ draft, change, kind, sources, raiser }: MatterFormMoreProps) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const isJoint = raiser === 'representative' && kind !== undefined && kind.mostAuthors !== 1;
  return (
    <details open={isJoint && kind.leastAuthors > 1}>
      <summary>{text('more')}</summary>
      <Stack mt="sm">
        {isJoint && (
          <JointAuthors
            authors={draft.jointAuthors}
            onChange={jointAuthors => change({ jointAuthors })}
            least={kind.leastAuthors}
          />
        )}
        <Textarea
          label={text('body')}
          autosize
          minRows={3}
          value={draft.body}
          onChange={event => change({ body: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={text('raisedOn')}
          max={today}
          required
          value={draft.raisedOn}
          onChange={event => change({ raisedOn: event.currentTarget.value })}
        />
        {sources.length > 0 && raiser !== 'household' && (
          <NativeSelect
            label={text('source')}
            data={[
              { value: '', label: text('ownSource') },
              ...sources.map(({ key, title }) => ({ value: key, label: title })),
            ]}
            value={draft.source}
            onChange={event => change({ source: event.currentTarget.value })}
          />
        )}
        {draft.source && (
          <TextInput
            label={text('externalNumber')}
            required
            value={draft.externalNumber}
            onChange={event => change({ externalNumber: event.currentTarget.value })}
          />
        )}
      </Stack>
    </details>
  );
}
