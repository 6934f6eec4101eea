import { Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { Section } from '../../components/section.js';
import type { ConsultationDocument_ConsultationFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { ConsultationState } from './consultation-state.js';
import { useConsultationsText } from './consultations.messages.js';
import { RecordStageForm } from './record-stage-form.js';
import { StageActions } from './stage-actions.js';
import { StageItem } from './stage-item.js';

graphql(`
  fragment ConsultationDocument_consultation on Consultation {
    id
    version
    body
    state
    endedOn
    outcome
    viewerCanHold
    stages {
      ...StageItem_stage
    }
  }
`);

const ABANDON = graphql(`
  mutation AbandonConsultation($input: AbandonConsultationInput!) {
    abandonConsultation(input: $input) {
      id
      ...ConsultationDocument_consultation
    }
  }
`);

/** A decision stage by stage, with the form of the one that is to come. */
export function ConsultationDocument({ consultation }: { consultation: ConsultationDocument_ConsultationFragment }) {
  const text = useConsultationsText();
  const format = useFormat();
  const { id, body, state, endedOn, outcome, stages, viewerCanHold } = consultation;
  const next = stages.find(({ isNext }) => isNext);
  return (
    <Stack>
      <Group>
        <ConsultationState state={state} />
        {endedOn && <Text size="sm">{format.date(endedOn)}</Text>}
      </Group>
      {body && <Text>{body}</Text>}
      {outcome && <Text>{format.labelled(text('outcome'), outcome)}</Text>}
      <Section title={text('stages')}>
        <Stack gap="sm">
          {stages.map(stage => (
            <Paper key={stage.key} withBorder p="md">
              <StageItem consultationId={id} stage={stage} holds={viewerCanHold} />
              {stage.isNext && <StageActions consultationId={id} stage={stage} holds={viewerCanHold} />}
            </Paper>
          ))}
        </Stack>
      </Section>
      {viewerCanHold && next && (
        <Section title={format.labelled(text('record'), next.title)}>
          <RecordStageForm key={next.key} consultation={consultation} stage={next} />
        </Section>
      )}
      {viewerCanHold && <Abandon consultation={consultation} />}
    </Stack>
  );
}

function Abandon({ consultation: { id, version } }: { consultation: { id: string; version: number } }) {
  const text = useConsultationsText();
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(ABANDON, { onDone: () => showToast(text('abandoned')) });
  return (
    <div className="no-print">
      <ActionModal
        label={text('abandon')}
        error={error}
        isActing={isActing}
        onSubmit={() => act({ consultationId: id, version, reason: reason.trim() })}
      >
        <Textarea
          label={text('why')}
          required
          autosize
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </ActionModal>
    </div>
  );
}
