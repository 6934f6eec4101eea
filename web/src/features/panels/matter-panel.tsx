import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { Section } from '../../components/section.js';
import { WardPicker } from '../../components/ward-picker.js';
import type { MatterPanel_MatterFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan } from '../../lib/viewer.js';
import { PanelCaseList } from './panel-case-list.js';
import { usePanelsText } from './panels.messages.js';

graphql(`
  fragment MatterPanel_matter on Matter {
    id
    ward {
      id
    }
    panelCases {
      id
      ...PanelCaseList_case
    }
  }
`);

const OPEN = graphql(`
  mutation OpenPanelCase($input: OpenPanelCaseInput!) {
    openPanelCase(input: $input) {
      id
    }
  }
`);

interface MatterPanelProps {
  matter: MatterPanel_MatterFragment;
  panels: readonly { key: string; title: string }[];
}

/** How panels judged a matter, and putting it before one. */
export function MatterPanel({ matter, panels }: MatterPanelProps) {
  const text = usePanelsText();
  const can = useCan();
  const mayOpen = can('panel.organise') && panels.length > 0;
  if (matter.panelCases.length === 0 && !mayOpen) return null;
  return (
    <Section title={text('title')}>
      <Stack align="flex-start">
        <PanelCaseList cases={matter.panelCases} />
        {mayOpen && <OpenCase matter={matter} panels={panels} />}
      </Stack>
    </Section>
  );
}

function OpenCase({ matter, panels }: MatterPanelProps) {
  const text = usePanelsText();
  const [panel, setPanel] = useState(panels[0]!.key);
  const [wardId, setWard] = useState<string | null>(matter.ward.id);
  const [question, setQuestion] = useState('');
  const { act, isActing, error } = useAction(OPEN, { refetch: ['Matter'], onDone: () => showToast(text('opened')) });
  return (
    <ActionModal
      label={text('open')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ panel, wardId: wardId ?? '', matterId: matter.id, question: question.trim() })}
    >
      <NativeSelect
        label={text('panel')}
        value={panel}
        onChange={event => setPanel(event.currentTarget.value)}
        data={panels.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <WardPicker value={wardId} onChange={setWard} required />
      <Textarea
        label={text('question')}
        required
        autosize
        value={question}
        onChange={event => setQuestion(event.currentTarget.value)}
      />
    </ActionModal>
  );
}
