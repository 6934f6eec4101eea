import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { HoursFields, placeInput } from './hours-fields.js';
import { useOccasionsText } from './occasions.messages.js';

const ARRANGE = graphql(`
  mutation ArrangeActivity($input: ArrangeActivityInput!) {
    arrangeActivity(input: $input) {
      id
      version
      venue
      startsAt
      endsAt
    }
  }
`);

interface Arranged {
  id: string;
  version: number;
  venue: string | null;
  startsAt: string | null;
  endsAt: string | null;
}

/** Where and at what hours it is held, without moving the day. */
export function ArrangeActivityButton({ activity }: { activity: Arranged }) {
  const text = useOccasionsText();
  const { id, version, venue, startsAt, endsAt } = activity;
  const [place, setPlace] = useState({ venue: venue ?? '', startsAt: startsAt ?? '', endsAt: endsAt ?? '' });
  const { act, isActing, error } = useAction(ARRANGE, { onDone: () => showToast(text('arranged')) });
  return (
    <ActionModal
      label={text('arrange')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ activityId: id, version, ...placeInput(place) })}
    >
      <HoursFields value={place} onChange={setPlace} />
    </ActionModal>
  );
}
