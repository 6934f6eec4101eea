import { Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { RepresentativePicker } from '../../components/representative-picker.js';
import type { StageItem_StageFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useConsultationsText } from './consultations.messages.js';

const GIVE = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      id
      ...ConsultationDocument_consultation
    }
  }
`);

const INVITE = graphql(`
  mutation InviteToStage($input: InviteToStageInput!) {
    inviteToStage(input: $input) {
      id
      ...ConsultationDocument_consultation
    }
  }
`);

interface StageActionsProps {
  consultationId: string;
  stage: StageItem_StageFragment;
  /** Whether the viewer takes the consultation on. */
  holds: boolean;
}

/** Before the stage that is to come: people are heard, or invited to its meeting. */
export function StageActions({ consultationId, stage, holds }: StageActionsProps) {
  const can = useCan();
  const { representative } = useViewer();
  const isAsked = !representative || stage.stillToHear.some(({ id }) => id === representative.id);
  return (
    <Group className="no-print">
      {stage.act === 'CONSULT' && can('opinion.give') && isAsked && <GiveOpinion consultationId={consultationId} />}
      {holds && stage.invites && !stage.meeting && <Invite consultationId={consultationId} stage={stage.key} />}
    </Group>
  );
}

function GiveOpinion({ consultationId }: { consultationId: string }) {
  const text = useConsultationsText();
  const { today } = useJurisdiction();
  const { representative } = useViewer();
  const [representativeId, setPerson] = useState<string | null>(representative?.id ?? null);
  const [opinion, setOpinion] = useState('');
  const { act, isActing, error } = useAction(GIVE, {
    onDone: () => {
      setOpinion('');
      showToast(text('opinionKept'));
    },
  });
  return (
    <ActionModal
      label={text(representative ? 'sayOpinion' : 'giveOpinion')}
      error={error}
      isActing={isActing}
      onSubmit={() =>
        act({ consultationId, representativeId: representativeId ?? '', heardOn: today, opinion: opinion.trim() })
      }
    >
      {!representative && <RepresentativePicker value={representativeId} onChange={setPerson} required />}
      <Textarea
        label={text('opinion')}
        required
        autosize
        minRows={2}
        value={opinion}
        onChange={event => setOpinion(event.currentTarget.value)}
      />
    </ActionModal>
  );
}

function Invite({ consultationId, stage }: { consultationId: string; stage: string }) {
  const text = useConsultationsText();
  const { today } = useJurisdiction();
  const [scheduledOn, setDay] = useState(today);
  const [venue, setVenue] = useState('');
  const { act, isActing, error } = useAction(INVITE, { onDone: () => showToast(text('invited')) });
  return (
    <ActionModal
      label={text('invite')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ consultationId, stage, scheduledOn, venue: venue.trim() || null })}
    >
      <TextInput
        type="date"
        label={text('heldOn')}
        required
        value={scheduledOn}
        onChange={event => setDay(event.currentTarget.value)}
      />
      <TextInput label={text('venue')} value={venue} onChange={event => setVenue(event.currentTarget.value)} />
    </ActionModal>
  );
}
