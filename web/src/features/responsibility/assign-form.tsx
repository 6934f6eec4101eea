import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FixedFields } from '../../components/fixed-fields.js';
import type { Fixed } from '../../components/fixed-words.js';
import { FormButtons } from '../../components/form-buttons.js';
import { MandatePicker } from '../../components/mandate-picker.js';
import { WardPicker } from '../../components/ward-picker.js';
import type { AssignForm_ChainFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useResponsibilityText } from './responsibility.messages.js';

graphql(`
  fragment AssignForm_chain on ResponsibilityChain {
    levels {
      key
      title
      types
      fixed
      isOverHouseholds
    }
  }
`);

const ASSIGN = graphql(`
  mutation AssignWard($input: AssignWardInput!) {
    assignWard(input: $input) {
      id
    }
  }
`);

interface AssignFormProps {
  chain: AssignForm_ChainFragment;
  /** The ward and level at which somebody is missing. */
  wardId: string | null;
  levelKey: string | null;
  close: () => void;
}

/** Lets somebody answer for a ward, with what the level asks to be fixed. */
export function AssignForm({ chain, wardId: given, levelKey, close }: AssignFormProps) {
  const text = useResponsibilityText();
  const { today } = useJurisdiction();
  const levels = chain.levels.filter(each => !each.isOverHouseholds);
  const [key, setKey] = useState(levelKey ?? levels[0]?.key ?? '');
  const [wardId, setWard] = useState(given);
  const [mandateId, setMandate] = useState<string | null>(null);
  const [startedOn, setDay] = useState(today);
  const [fixed, setFixed] = useState<Fixed>({});
  const level = levels.find(each => each.key === key);
  const { act, isActing, error } = useAction(ASSIGN, {
    refetch: ['Responsibility', 'UnansweredWards'],
    onDone: () => {
      showToast(text('assigned'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (wardId && mandateId) void act({ level: key, wardId, mandateId, startedOn, fixed });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <NativeSelect
          label={text('level')}
          value={key}
          data={levels.map(each => ({ value: each.key, label: each.title }))}
          onChange={event => setKey(event.currentTarget.value)}
        />
        <WardPicker required value={wardId} onChange={setWard} />
        <MandatePicker
          value={mandateId}
          onChange={setMandate}
          on={startedOn}
          types={level && level.types.length > 0 ? level.types : null}
        />
        <TextInput
          type="date"
          label={text('startedOn')}
          value={startedOn}
          required
          onChange={event => setDay(event.currentTarget.value)}
        />
        <FixedFields fixed={fixed} onChange={setFixed} asked={level?.fixed ?? []} />
        <FormButtons
          confirm={text('assign')}
          isActing={isActing}
          error={error}
          close={close}
          isDisabled={!wardId || !mandateId}
        />
      </Stack>
    </form>
  );
}
