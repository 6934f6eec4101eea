import { Button, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { type ChosenFile, FileField } from '../../components/file-field.js';
import type { StageItem_StageFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useConsultationsText } from './consultations.messages.js';

const RECORD = graphql(`
  mutation RecordStage($input: RecordStageInput!) {
    recordStage(input: $input) {
      id
      disclosures {
        stageTitle
        from
        until
        text
      }
      ...ConsultationDocument_consultation
    }
  }
`);

const COUNTS = ['eligible', 'present', 'inFavour', 'against', 'abstained'] as const;
const NO_COUNTS = { eligible: 0, present: 0, inFavour: 0, against: 0, abstained: 0 };

interface RecordStageFormProps {
  consultation: { id: string; version: number };
  stage: StageItem_StageFragment;
}

/** The stage that is to come; the fields follow what it does. */
export function RecordStageForm({ consultation: { id, version }, stage }: RecordStageFormProps) {
  const text = useConsultationsText();
  const { today } = useJurisdiction();
  const [heldOn, setDay] = useState(today);
  const [note, setNote] = useState('');
  const [counts, setCounts] = useState(NO_COUNTS);
  const [shownText, setShown] = useState('');
  const [shownUntil, setUntil] = useState('');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const { act, isActing, error } = useAction(RECORD, { onDone: () => showToast(text('recorded')) });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const result = {
      ...(stage.act === 'VOTE' && { vote: counts }),
      ...(stage.act === 'DISCLOSE' && { shownText: shownText.trim(), shownUntil: shownUntil || null }),
    };
    const facts = { consultationId: id, version, stage: stage.key, heldOn, note: note.trim() || null };
    void act({ ...facts, fileId: file?.id ?? null, ...result });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          type="date"
          label={text('heldOn')}
          required
          max={today}
          value={heldOn}
          onChange={event => setDay(event.currentTarget.value)}
        />
        {stage.act === 'VOTE' && (
          <SimpleGrid cols={{ base: 2, sm: 5 }}>
            {COUNTS.map(key => (
              <NumberInput
                key={key}
                label={text(key)}
                min={0}
                required
                hideControls
                value={counts[key]}
                onChange={value => setCounts({ ...counts, [key]: Number(value) || 0 })}
              />
            ))}
          </SimpleGrid>
        )}
        {stage.act === 'DISCLOSE' && (
          <>
            <Textarea
              label={text('shownText')}
              required
              autosize
              minRows={2}
              value={shownText}
              onChange={event => setShown(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={text('shownUntil')}
              required
              min={heldOn}
              value={shownUntil}
              onChange={event => setUntil(event.currentTarget.value)}
            />
          </>
        )}
        <Textarea
          label={text('note')}
          required={stage.act === 'NOTE'}
          autosize
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
        />
        <FileField value={file} onChange={setFile} />
        <ActionError error={error} />
        <Button type="submit" loading={isActing} style={{ alignSelf: 'flex-start' }}>
          {text('record')}
        </Button>
      </Stack>
    </form>
  );
}
