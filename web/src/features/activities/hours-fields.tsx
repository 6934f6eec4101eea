import { Group, TextInput } from '@mantine/core';
import { useOccasionsText } from './occasions.messages.js';

export interface Place {
  venue: string;
  startsAt: string;
  endsAt: string;
}

/** Where, and from when to when. */
export function HoursFields({ value, onChange }: { value: Place; onChange: (place: Place) => void }) {
  const text = useOccasionsText();
  const set = (part: Partial<Place>) => onChange({ ...value, ...part });
  return (
    <>
      <TextInput
        label={text('venue')}
        value={value.venue}
        onChange={event => set({ venue: event.currentTarget.value })}
      />
      <Group grow>
        <TextInput
          type="time"
          label={text('startsAt')}
          value={value.startsAt}
          onChange={event => set({ startsAt: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={text('endsAt')}
          value={value.endsAt}
          onChange={event => set({ endsAt: event.currentTarget.value })}
        />
      </Group>
    </>
  );
}

/** What is left empty is not stated. */
export function placeInput({ venue, startsAt, endsAt }: Place) {
  return { venue: venue.trim() || null, startsAt: startsAt || null, endsAt: endsAt || null };
}
