import { Button, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { HouseholdChoice } from '../../components/household-choice.js';
import type { CorrectVisit_VisitFragment, VisitFields_VisitProgrammeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { draftOf, toldInput } from './visit-draft.js';
import { VisitChips, VisitDetails } from './visit-fields.js';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment CorrectVisit_visit on Visit {
    id
    version
    channel
    visitedOn
    isCollective
    round {
      key
    }
    help {
      key
    }
    duty {
      key
    }
    need
    suggestion
    occasion
    note
    household {
      id
      ...HouseholdChoice_household
    }
    representative {
      id
      links(first: 100) {
        nodes {
          id
          household {
            id
            ...HouseholdChoice_household
          }
        }
      }
    }
  }
`);

const CORRECT = graphql(`
  mutation CorrectVisit($input: CorrectVisitInput!) {
    correctVisit(input: $input) {
      id
      ...VisitList_visit
      ...CorrectVisit_visit
      ...VisitHistory_visit
    }
  }
`);

interface CorrectVisitProps {
  visit: CorrectVisit_VisitFragment;
  programme: VisitFields_VisitProgrammeFragment;
}

/** What a visit should have said, with the reason; what it said before is kept. */
export function CorrectVisit({ visit, programme }: CorrectVisitProps) {
  const text = useVisitsText();
  const [draft, change] = useState(draftOf(visit));
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(CORRECT, {
    onDone: () => {
      showToast(text('correctionSaved'));
      setReason('');
    },
  });
  const linked = visit.representative.links.nodes.map(({ household }) => household);
  const isLinked = linked.some(({ id }) => id === visit.household.id);
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ ...toldInput(draft), visitId: visit.id, version: visit.version, reason: reason.trim() });
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <HouseholdChoice
          label={text('whichHousehold')}
          value={draft.householdId}
          households={isLinked ? linked : [visit.household, ...linked]}
          onChange={householdId => change({ ...draft, householdId })}
        />
        <VisitChips visit={draft} programme={programme} onChange={change} />
        <Textarea
          label={text('line')}
          autosize
          value={draft.note}
          onChange={event => change({ ...draft, note: event.currentTarget.value })}
        />
        <VisitDetails visit={draft} programme={programme} onChange={change} />
        <Textarea
          label={text('why')}
          autosize
          required
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <ActionError error={error} />
        <Button type="submit" loading={isActing}>
          {text('correct')}
        </Button>
      </Stack>
    </form>
  );
}
