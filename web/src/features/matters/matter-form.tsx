import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import { ChipChoice } from '../../components/chip-choice.js';
import { householdWords } from '../../components/household-words.js';
import { useYearAddress } from '../../components/year-link.js';
import type { MatterForm_HouseholdFragment, MatterForm_ProgrammeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { type MatterDraft, toInput } from './matter-draft.js';
import { MatterFormMore } from './matter-form-more.js';
import { useMattersText } from './matters.messages.js';

graphql(`
  fragment MatterForm_household on Household {
    id
    headName
    address
  }
  fragment MatterForm_programme on Programme {
    matterKinds {
      key
      title
      raisedBy
      needsTopic
      leastAuthors
      mostAuthors
    }
    matterTopics {
      key
      title
    }
    matterSources {
      key
      title
    }
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
  programme: MatterForm_ProgrammeFragment;
  /** Who speaks, which decides what kinds may be raised. */
  raiser: 'representative' | 'household' | 'office';
  /** Whose record it enters; null when a household speaks for itself, or the office takes it down from elsewhere. */
  representativeId: string | null;
  /** Where it is, when neither a representative nor a household says so. */
  wardId?: string | null;
  /** Who may have raised it. */
  households: readonly MatterForm_HouseholdFragment[];
  startsWith: string | null;
}

const choicesOf = (labels: readonly { key: string; title: string }[]) =>
  labels.map(({ key, title }) => ({ value: key, label: title }));

/** What was raised, by whom: kind and topic by a tap each, one line, and it is sent; everything else is further down. */
export function MatterForm({ programme, raiser, representativeId, wardId, households, startsWith }: MatterFormProps) {
  const text = useMattersText();
  const navigate = useNavigate();
  const address = useYearAddress();
  const { today } = useJurisdiction();
  const kinds = programme.matterKinds.filter(({ raisedBy }) => raisedBy.includes(raiser));
  const [draft, setDraft] = useState<MatterDraft>({
    kind: kinds[0]?.key ?? '',
    topic: '',
    title: '',
    body: '',
    householdId: startsWith ?? '',
    raisedOn: today,
    source: '',
    externalNumber: '',
    jointAuthors: [],
  });
  const change = (part: Partial<MatterDraft>) => setDraft({ ...draft, ...part });
  const { act, isActing, error } = useAction(RAISE, {
    refetch: ['Matters'],
    onDone: ({ raiseMatter: { id, number } }) => {
      showToast(text('sent', { number }));
      void navigate(address(paths.matter(id)));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act(toInput(draft, { representativeId, wardId: wardId ?? null }));
  }
  const kind = kinds.find(({ key }) => key === draft.kind);
  const choices = households.map(household => ({ value: household.id, label: householdWords(household) }));
  const anyHousehold = raiser === 'household' ? [] : [{ value: '', label: text('noHousehold') }];
  return (
    <form onSubmit={submit}>
      <Stack>
        {kinds.length > 1 && (
          <ChipChoice
            label={text('kind')}
            name="kind"
            value={draft.kind}
            onChange={chosen => change({ kind: chosen })}
            choices={choicesOf(kinds)}
          />
        )}
        {programme.matterTopics.length > 0 && (
          <ChipChoice
            label={text('topic')}
            name="topic"
            value={draft.topic}
            onChange={topic => change({ topic })}
            choices={choicesOf(programme.matterTopics)}
          />
        )}
        <TextInput
          label={text('what')}
          required
          maxLength={200}
          value={draft.title}
          onChange={event => change({ title: event.currentTarget.value })}
        />
        {choices.length > 0 && (
          <NativeSelect
            label={text('household')}
            data={[...anyHousehold, ...choices]}
            value={draft.householdId}
            onChange={event => change({ householdId: event.currentTarget.value })}
          />
        )}
        <ActionError error={error} />
        <Button type="submit" size="md" loading={isActing}>
          {text('send')}
        </Button>
        <MatterFormMore draft={draft} change={change} kind={kind} sources={programme.matterSources} raiser={raiser} />
      </Stack>
    </form>
  );
}
