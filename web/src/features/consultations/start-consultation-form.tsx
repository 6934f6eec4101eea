import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import { WardPicker } from '../../components/ward-picker.js';
import { useYearAddress } from '../../components/year-link.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useConsultationsText } from './consultations.messages.js';

const START = graphql(`
  mutation StartConsultation($input: StartConsultationInput!) {
    startConsultation(input: $input) {
      id
    }
  }
`);

interface StartConsultationFormProps {
  procedures: readonly { key: string; title: string }[];
  groups: readonly { id: string; name: string; ward: { id: string } }[];
}

/** What is decided, by which procedure, for whom. */
export function StartConsultationForm({ procedures, groups }: StartConsultationFormProps) {
  const text = useConsultationsText();
  const navigate = useNavigate();
  const address = useYearAddress();
  const { today } = useJurisdiction();
  const [procedure, setProcedure] = useState(procedures[0]!.key);
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [wardId, setWard] = useState<string | null>(null);
  const [groupId, setGroup] = useState('');
  const [startedOn, setDay] = useState(today);
  const ofWard = groups.filter(({ ward }) => ward.id === wardId);
  const { act, isActing, error } = useAction(START, {
    refetch: ['Consultations'],
    onDone: ({ startConsultation }) => {
      showToast(text('started'));
      void navigate(address(paths.consultation(startConsultation.id)));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const where = { wardId: wardId ?? '', groupId: ofWard.some(({ id }) => id === groupId) ? groupId : null };
    void act({ procedure, title: title.trim(), body: body.trim() || null, ...where, startedOn });
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <NativeSelect
          label={text('procedure')}
          value={procedure}
          onChange={event => setProcedure(event.currentTarget.value)}
          data={procedures.map(each => ({ value: each.key, label: each.title }))}
        />
        <TextInput
          label={text('subject')}
          required
          value={title}
          onChange={event => setTitle(event.currentTarget.value)}
        />
        <Textarea label={text('body')} autosize value={body} onChange={event => setBody(event.currentTarget.value)} />
        <WardPicker value={wardId} onChange={setWard} required />
        {ofWard.length > 0 && (
          <NativeSelect
            label={text('group')}
            value={groupId}
            onChange={event => setGroup(event.currentTarget.value)}
            data={[
              { value: '', label: text('wholeWard') },
              ...ofWard.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <TextInput
          type="date"
          label={text('startedOn')}
          required
          max={today}
          value={startedOn}
          onChange={event => setDay(event.currentTarget.value)}
        />
        <ActionError error={error} />
        <Button type="submit" size="md" loading={isActing}>
          {text('start')}
        </Button>
      </Stack>
    </form>
  );
}
