import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useHouseholdsText } from './households.messages.js';

const REVEAL = graphql(`
  mutation RevealNeeds($input: RevealHouseholdInput!) {
    revealHousehold(input: $input) {
      id
      categories {
        key
        title
      }
      needs {
        key
      }
    }
  }
`);

const SET = graphql(`
  mutation SetHouseholdNeeds($input: SetHouseholdNeedsInput!) {
    setHouseholdNeeds(input: $input) {
      id
    }
  }
`);

interface Seen {
  categories: readonly string[];
  needs: readonly string[];
}

/** What a household needs of whoever is linked to it: seen only for a purpose that stays in the log, then changed. */
export function HouseholdNeeds({ householdId }: { householdId: string }) {
  const text = useHouseholdsText();
  const format = useFormat();
  const can = useCan();
  const { programme } = useJurisdiction();
  const [purpose, setPurpose] = useState('');
  const [seen, setSeen] = useState<Seen | null>(null);
  const reveal = useAction(REVEAL, {
    fetchPolicy: 'no-cache',
    onDone: ({ revealHousehold: { categories, needs } }) =>
      setSeen({ categories: categories.map(({ title }) => title), needs: needs.map(({ key }) => key) }),
  });
  const set = useAction(SET, { onDone: () => showToast(text('needsSaved')) });
  if (programme.needs.length === 0 || !can('link.change') || !can('household.reveal')) return null;
  /** The first step shows, so the window stays; the second saves. */
  async function submit(): Promise<boolean> {
    if (!seen) {
      await reveal.act({ householdId, purpose: purpose.trim() });
      return false;
    }
    return set.act({ householdId, needs: [...seen.needs] });
  }
  return (
    <ActionModal
      label={text('setNeeds')}
      error={reveal.error ?? set.error}
      isActing={reveal.isActing || set.isActing}
      button={{ className: 'no-print' }}
      onSubmit={submit}
      onClose={() => setSeen(null)}
    >
      {seen ? (
        <Stack gap="sm">
          {seen.categories.length > 0 && (
            <Text>{format.labelled(text('categories'), format.list(seen.categories))}</Text>
          )}
          <Checkbox.Group
            label={text('needs')}
            description={text('needsAdvice')}
            value={[...seen.needs]}
            onChange={needs => setSeen({ ...seen, needs })}
          >
            <Stack gap="xs" mt="xs">
              {programme.needs.map(({ key, title }) => (
                <Checkbox key={key} value={key} label={title} />
              ))}
            </Stack>
          </Checkbox.Group>
        </Stack>
      ) : (
        <>
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
        </>
      )}
    </ActionModal>
  );
}
