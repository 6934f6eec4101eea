import { Anchor, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import type { RevealHouseholdMutation } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useAction } from '../../lib/use-action.js';
import { useHouseholdsText } from './households.messages.js';

const REVEAL = graphql(`
  mutation RevealHousehold($input: RevealHouseholdInput!) {
    revealHousehold(input: $input) {
      id
      headName
      address
      phone
      categories {
        key
        title
      }
    }
  }
`);

type Revealed = RevealHouseholdMutation['revealHousehold'];

interface RevealHouseholdProps {
  household: { id: string; headName: string };
  close: () => void;
}

/** Shows a household in full after its purpose was stated; what was shown leaves the screen with the window. */
export function RevealHousehold({ household, close }: RevealHouseholdProps) {
  const text = useHouseholdsText();
  const [purpose, setPurpose] = useState('');
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const { act, isActing, error } = useAction(REVEAL, {
    fetchPolicy: 'no-cache',
    onDone: ({ revealHousehold }) => setRevealed(revealHousehold),
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ householdId: household.id, purpose: purpose.trim() });
  }
  return (
    <Modal
      opened
      onClose={close}
      title={text('revealOf', { name: household.headName })}
      closeButtonProps={{ 'aria-label': text('close') }}
    >
      {revealed ? (
        <RevealedFacts revealed={revealed} />
      ) : (
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {text('revealAdvice')}
            </Text>
            <TextInput
              label={text('purpose')}
              placeholder={text('purposeExample')}
              value={purpose}
              required
              data-autofocus
              onChange={event => setPurpose(event.currentTarget.value)}
            />
            <FormButtons confirm={text('reveal')} isActing={isActing} error={error} close={close} />
          </Stack>
        </form>
      )}
    </Modal>
  );
}

function RevealedFacts({ revealed: { headName, address, phone, categories } }: { revealed: Revealed }) {
  const text = useHouseholdsText();
  const format = useFormat();
  return (
    <Stack gap="xs" role="status">
      <Text fw={600} size="lg">
        {headName}
      </Text>
      {address && <Text>{address}</Text>}
      <Text>
        {format.labelled(text('phone'), '')}
        {phone ? <Anchor href={`tel:${phone}`}>{phone}</Anchor> : text('noPhone')}
      </Text>
      {categories.length > 0 && (
        <Text>{format.labelled(text('categories'), format.list(categories.map(({ title }) => title)))}</Text>
      )}
    </Stack>
  );
}
