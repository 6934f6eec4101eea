import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import { householdWords } from '../../components/household-words.js';
import type { NewPledgeForm_ProgrammeFragment, NewPledgeForm_RepresentativeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { NewPledgeItem } from './new-pledge-item.js';
import { usePledgesText } from './pledges.messages.js';

graphql(`
  fragment NewPledgeForm_programme on Programme {
    pledgeItems {
      key
      title
      needsHousehold
      hasOwnWords
      minTimes
      maxTimes
    }
    pledgeForm
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
    }
  }
`);

interface NewPledgeFormProps {
  programme: NewPledgeForm_ProgrammeFragment;
  representative: NewPledgeForm_RepresentativeFragment;
  year: number;
}

interface Draft {
  key: string;
  text: string;
  householdId: string;
}

/** What the person writes for each item, as often as the programme allows; a household may be chosen later. */
export function NewPledgeForm({ programme, representative, year }: NewPledgeFormProps) {
  const text = usePledgesText();
  const navigate = useNavigate();
  const blank = (key: string): Draft => ({ key, text: '', householdId: '' });
  const [drafts, setDrafts] = useState(() =>
    programme.pledgeItems.flatMap(({ key, minTimes }) => Array.from({ length: minTimes }, () => blank(key))),
  );
  const { act, isActing, error } = useAction(MAKE, {
    onDone: ({ makePledge }) => {
      showToast(text('made'));
      void navigate(paths.pledge(makePledge.id, { year }));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const items = drafts.map(draft => ({
      key: draft.key,
      text: draft.text.trim() || null,
      householdId: draft.householdId || null,
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
        <Text>{text(programme.pledgeForm === 'activities' ? 'activitiesAdvice' : 'pledgeAdvice')}</Text>
        {programme.pledgeItems.map(item => (
          <NewPledgeItem
            key={item.key}
            item={item}
            drafts={drafts.filter(({ key }) => key === item.key)}
            households={households}
            onChange={of => setDrafts([...drafts.filter(({ key }) => key !== item.key), ...of])}
          />
        ))}
        <ActionError error={error} />
        <Button type="submit" size="md" loading={isActing}>
          {text('save')}
        </Button>
      </Stack>
    </form>
  );
}
