import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { ChipChoice } from '../../components/chip-choice.js';
import { EmptyState } from '../../components/empty-state.js';
import { HouseholdChoice } from '../../components/household-choice.js';
import { householdWords } from '../../components/household-words.js';
import type { VisitChannel, VisitForm_RepresentativeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment VisitForm_representative on Representative {
    id
    links(first: 100) {
      nodes {
        id
        household {
          id
          headName
          address
          ...HouseholdChoice_household
        }
      }
    }
  }
`);

const LOG = graphql(`
  mutation LogVisit($input: LogVisitInput!) {
    logVisit(input: $input) {
      id
      household {
        id
        lastVisitedOn
      }
    }
  }
`);

const CHANNELS = ['HOME', 'RECEPTION', 'PHONE', 'ONLINE', 'GATHERING'] as const satisfies readonly VisitChannel[];

interface VisitFormProps {
  representative: VisitForm_RepresentativeFragment;
  startsWith: string | null;
}

/** Household, how, one line, done; ready for the next visit at once. */
export function VisitForm({ representative, startsWith }: VisitFormProps) {
  const text = useVisitsText();
  const { today } = useJurisdiction();
  const households = representative.links.nodes.map(({ household }) => household);
  const nothing = {
    householdId: null as string | null,
    channel: 'HOME' as VisitChannel,
    visitedOn: today,
    occasion: '',
    note: '',
  };
  const [visit, setVisit] = useState({ ...nothing, householdId: startsWith });
  const [isUnchosen, setUnchosen] = useState(false);
  const { act, isActing, error } = useAction(LOG, {
    refetch: ['Visits'],
    onDone: () => {
      const visited = households.find(({ id }) => id === visit.householdId);
      showToast(text('saved', { household: visited ? householdWords(visited) : '' }));
      setVisit({ ...nothing, visitedOn: visit.visitedOn });
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const { householdId, channel, visitedOn, occasion, note } = visit;
    setUnchosen(householdId === null);
    if (householdId === null) return;
    void act({
      representativeId: representative.id,
      householdId,
      channel,
      visitedOn,
      occasion: occasion.trim() || null,
      note: note.trim() || null,
    });
  }
  if (households.length === 0) return <EmptyState title={text('noLinks')} advice={text('noLinksAdvice')} />;
  return (
    <form onSubmit={submit}>
      <Stack>
        <HouseholdChoice
          label={text('whichHousehold')}
          value={visit.householdId}
          households={households}
          onChange={householdId => setVisit({ ...visit, householdId })}
        />
        {isUnchosen && (
          <Text c="orange.8" role="alert">
            {text('chooseHousehold')}
          </Text>
        )}
        <ChipChoice
          label={text('channel')}
          name="channel"
          value={visit.channel}
          onChange={channel => setVisit({ ...visit, channel })}
          choices={CHANNELS.map(channel => ({ value: channel, label: text(channel) }))}
        />
        <TextInput
          type="date"
          label={text('visitedOn')}
          value={visit.visitedOn}
          max={today}
          required
          onChange={event => setVisit({ ...visit, visitedOn: event.currentTarget.value })}
        />
        <TextInput
          label={text('occasion')}
          placeholder={text('occasionExample')}
          value={visit.occasion}
          onChange={event => setVisit({ ...visit, occasion: event.currentTarget.value })}
        />
        <Textarea
          label={text('line')}
          autosize
          minRows={2}
          value={visit.note}
          onChange={event => setVisit({ ...visit, note: event.currentTarget.value })}
        />
        <ActionError error={error} />
        <Button type="submit" size="md" loading={isActing}>
          {text('save')}
        </Button>
      </Stack>
    </form>
  );
}
