import { useQuery } from '@apollo/client/react';
import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { ChipChoice } from '../../components/chip-choice.js';
import { HouseholdChoice } from '../../components/household-choice.js';
import { SearchField } from '../../components/search-field.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useVisitsText } from './visits.messages.js';

const HOUSEHOLDS_FOUND = graphql(`
  query HouseholdsFound($search: String!) {
    households(search: $search, first: 7) {
      nodes {
        id
        ...HouseholdChoice_household
      }
    }
  }
`);

const REPORT = graphql(`
  mutation ReportHouseholdEvent($input: ReportHouseholdEventInput!) {
    reportHouseholdEvent(input: $input) {
      id
      title
    }
  }
`);

interface ReportEventProps {
  events: readonly { key: string; title: string }[];
}

/** Says what happened to a household, so that somebody linked to it goes and sees it. */
export function ReportEvent({ events }: ReportEventProps) {
  const text = useVisitsText();
  const { today } = useJurisdiction();
  const nothing = { householdId: null as string | null, kind: events[0]!.key, happenedOn: today, note: '' };
  const [event, setEvent] = useState(nothing);
  const [search, setSearch] = useState('');
  const found = useQuery(HOUSEHOLDS_FOUND, { variables: { search } });
  const { act, isActing, error } = useAction(REPORT, {
    refetch: ['MustVisits'],
    onDone: () => {
      showToast(text('reported'));
      setEvent(nothing);
    },
  });
  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    if (event.householdId === null) return;
    void act({ ...event, householdId: event.householdId, note: event.note.trim() || null });
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <SearchField label={text('findHousehold')} value={search} onChange={setSearch} />
        <HouseholdChoice
          label={text('toWhom')}
          value={event.householdId}
          households={found.data?.households.nodes ?? found.previousData?.households.nodes ?? []}
          onChange={householdId => setEvent({ ...event, householdId })}
        />
        <ChipChoice
          label={text('whatHappened')}
          name="event"
          value={event.kind}
          onChange={kind => setEvent({ ...event, kind })}
          choices={events.map(({ key, title }) => ({ value: key, label: title }))}
        />
        <TextInput
          type="date"
          label={text('happenedOn')}
          value={event.happenedOn}
          max={today}
          required
          onChange={changed => setEvent({ ...event, happenedOn: changed.currentTarget.value })}
        />
        <Textarea
          label={text('visitorShouldKnow')}
          autosize
          value={event.note}
          onChange={changed => setEvent({ ...event, note: changed.currentTarget.value })}
        />
        <ActionError error={error} />
        <Button type="submit" loading={isActing} disabled={event.householdId === null}>
          {text('report')}
        </Button>
      </Stack>
    </form>
  );
}
