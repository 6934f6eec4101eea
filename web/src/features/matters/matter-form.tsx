import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import { ChipChoice } from '../../components/chip-choice.js';
import { householdWords } from '../../components/household-words.js';
import { useYearAddress } from '../../components/year-link.js';
import type { MatterForm_HouseholdFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment MatterForm_household on Household {
    id
    headName
    address
  }
`);

const RAISE = graphql(`
  mutation RaiseMatter($input: RaiseMatterInput!) {
    raiseMatter(input: $input) {
      id
      number
    }
  }
`);

interface MatterFormProps {
  kinds: readonly { key: string; title: string }[];
  /** Whose record it enters; null when a household speaks for itself. */
  representativeId: string | null;
  /** Who may have raised it. */
  households: readonly MatterForm_HouseholdFragment[];
  startsWith: string | null;
}

/** What was raised, by whom and when; the office registers and answers it. */
export function MatterForm({ kinds, representativeId, households, startsWith }: MatterFormProps) {
  const text = useMattersText();
  const navigate = useNavigate();
  const address = useYearAddress();
  const { today } = useJurisdiction();
  const [matter, setMatter] = useState({
    kind: kinds[0]?.key ?? '',
    title: '',
    body: '',
    householdId: startsWith ?? '',
    raisedOn: today,
  });
  const { act, isActing, error } = useAction(RAISE, {
    refetch: ['Matters'],
    onDone: ({ raiseMatter: { id, number } }) => {
      showToast(text('sent', { number }));
      void navigate(address(paths.matter(id)));
    },
  });
  function field(name: keyof typeof matter) {
    return {
      value: matter[name],
      onChange: (event: { currentTarget: { value: string } }) =>
        setMatter({ ...matter, [name]: event.currentTarget.value }),
    };
  }
  function submit(event: FormEvent): void {
    event.preventDefault();
    const { kind, title, body, householdId, raisedOn } = matter;
    void act({
      kind,
      title: title.trim(),
      body: body.trim() || null,
      householdId: householdId || null,
      raisedOn,
      representativeId,
    });
  }
  const choices = households.map(household => ({ value: household.id, label: householdWords(household) }));
  return (
    <form onSubmit={submit}>
      <Stack>
        {kinds.length > 1 && (
          <ChipChoice
            label={text('kind')}
            name="kind"
            value={matter.kind}
            onChange={kind => setMatter({ ...matter, kind })}
            choices={kinds.map(({ key, title }) => ({ value: key, label: title }))}
          />
        )}
        <TextInput label={text('what')} required maxLength={200} {...field('title')} />
        <Textarea label={text('body')} autosize minRows={3} {...field('body')} />
        <NativeSelect
          label={text('household')}
          data={[...(representativeId === null ? [] : [{ value: '', label: text('noHousehold') }]), ...choices]}
          {...field('householdId')}
        />
        <TextInput type="date" label={text('raisedOn')} max={today} required {...field('raisedOn')} />
        <ActionError error={error} />
        <Button type="submit" size="md" loading={isActing}>
          {text('send')}
        </Button>
      </Stack>
    </form>
  );
}
