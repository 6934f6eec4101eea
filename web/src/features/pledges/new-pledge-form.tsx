import { Button, NativeSelect, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import { householdWords } from '../../components/household-words.js';
import type { NewPledgeForm_ProgrammeFragment, NewPledgeForm_RepresentativeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { usePledgesText } from './pledges.messages.js';

graphql(`
  fragment NewPledgeForm_programme on Programme {
    pledgeItems {
      key
      title
      needsHousehold
    }
  }
`);

graphql(`
  fragment NewPledgeForm_representative on Representative {
    id
    links(first: 100) {
      nodes {
        id
        household {
          id
          headName
          address
        }
      }
    }
  }
`);

const MAKE = graphql(`
  mutation MakePledge($input: MakePledgeInput!) {
    makePledge(input: $input) {
      id
      ...PledgeDocument_pledge
    }
  }
`);

interface NewPledgeFormProps {
  programme: NewPledgeForm_ProgrammeFragment;
  representative: NewPledgeForm_RepresentativeFragment;
  year: number;
}

/** One text for each item of the programme's template; the household may be chosen later, when it is claimed. */
export function NewPledgeForm({ programme, representative, year }: NewPledgeFormProps) {
  const text = usePledgesText();
  const navigate = useNavigate();
  const [entered, setEntered] = useState<Record<string, string>>({});
  const [householdId, setHousehold] = useState('');
  const { act, isActing, error } = useAction(MAKE, {
    onDone: ({ makePledge }) => {
      showToast(text('made'));
      void navigate(paths.pledge(makePledge.id, { year }));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const items = programme.pledgeItems.map(({ key, needsHousehold }) => ({
      key,
      text: entered[key]?.trim() ?? '',
      householdId: (needsHousehold && householdId) || null,
    }));
    void act({ representativeId: representative.id, year, items });
  }
  const households = representative.links.nodes.map(({ household }) => ({
    value: household.id,
    label: householdWords(household),
  }));
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{text('whatToPromise')}</Text>
        {programme.pledgeItems.map(({ key, title, needsHousehold }) => (
          <Paper key={key} withBorder p="md">
            <Title order={2} size="h4" mb="xs">
              {title}
            </Title>
            <Textarea
              label={text('itemText')}
              autosize
              minRows={2}
              required
              value={entered[key] ?? ''}
              onChange={event => setEntered({ ...entered, [key]: event.currentTarget.value })}
            />
            {needsHousehold && (
              <NativeSelect
                mt="sm"
                label={text('household')}
                description={text('householdLater')}
                value={householdId}
                onChange={event => setHousehold(event.currentTarget.value)}
                data={[{ value: '', label: '' }, ...households]}
              />
            )}
          </Paper>
        ))}
        <ActionError error={error} />
        <Button type="submit" size="md" loading={isActing}>
          {text('save')}
        </Button>
      </Stack>
    </form>
  );
}
