import { Button, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { HouseholdChoice } from '../../components/household-choice.js';
import { householdWords } from '../../components/household-words.js';
import { PaperFields } from '../../components/paper-fields.js';
import type {
  VisitChannel,
  VisitFields_VisitProgrammeFragment,
  VisitForm_RepresentativeFragment,
} from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useVisitOutbox } from './use-visit-outbox.js';
import { emptyVisit, visitInput } from './visit-draft.js';
import { VisitChips, VisitDetails } from './visit-fields.js';
import classes from './visit-form.module.css';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment VisitForm_representative on Representative {
    id
    links(first: 100) {
      nodes {
        id
        household {
          id
          code
          headName
          address
          ...HouseholdChoice_household
        }
      }
    }
  }
`);

interface VisitFormProps {
  representative: VisitForm_RepresentativeFragment;
  programme: VisitFields_VisitProgrammeFragment;
  startsWith: string | null;
}

/** Household, how, done; ready for the next visit at once. What is logged waits a moment, so that it can be taken back. */
export function VisitForm({ representative, programme, startsWith }: VisitFormProps) {
  const text = useVisitsText();
  const { today } = useJurisdiction();
  const { post, remove } = useVisitOutbox();
  const households = representative.links.nodes.map(({ household }) => household);
  const usual = programme.channels[0]!.key as VisitChannel;
  const [visit, setVisit] = useState({ ...emptyVisit(today, usual), householdId: startsWith });
  const [isUnchosen, setUnchosen] = useState(false);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const visited = households.find(({ id }) => id === visit.householdId);
    setUnchosen(!visited);
    if (!visited) return;
    const posted = post({ household: visited.code, input: visitInput(visit, representative.id) });
    const takeBack = { label: text('takeBack'), act: () => remove(posted) };
    showToast(text('saved', { household: householdWords(visited) }), takeBack);
    const { visitedOn, channel, round, paper } = visit;
    setVisit({ ...emptyVisit(visitedOn, channel), round, paper });
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
        <VisitChips visit={visit} programme={programme} onChange={setVisit} />
        <Textarea
          label={text('line')}
          autosize
          value={visit.note}
          onChange={event => setVisit({ ...visit, note: event.currentTarget.value })}
        />
        <PaperFields value={visit.paper} onChange={paper => setVisit({ ...visit, paper })} />
        <VisitDetails visit={visit} programme={programme} onChange={setVisit} />
        <Button type="submit" size="md" className={classes.done}>
          {text('save')}
        </Button>
      </Stack>
    </form>
  );
}
