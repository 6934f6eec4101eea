import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { ChipChoice } from '../../components/chip-choice.js';
import { ChipChoices } from '../../components/chip-choices.js';
import type { VisitChannel, VisitFields_VisitProgrammeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import type { VisitDraft } from './visit-draft.js';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment VisitFields_visitProgramme on VisitProgramme {
    channels {
      key
      title
    }
    rounds {
      key
      title
      from
      until
    }
    help {
      key
      title
    }
    duties {
      key
      title
    }
  }
`);

interface VisitFieldsProps {
  visit: VisitDraft;
  programme: VisitFields_VisitProgrammeFragment;
  onChange: (visit: VisitDraft) => void;
}

const choiceOf = ({ key, title }: { key: string; title: string }) => ({ value: key, label: title });

/** How it was, in chips: what the programme has no words for is not asked. */
export function VisitChips({ visit, programme, onChange }: VisitFieldsProps) {
  const text = useVisitsText();
  const day = visit.visitedOn.slice(5);
  const rounds = programme.rounds.filter(({ from, until }) => from.slice(5) <= day && day <= until.slice(5));
  return (
    <>
      <ChipChoice
        label={text('channel')}
        name="channel"
        value={visit.channel}
        onChange={channel => onChange({ ...visit, channel })}
        choices={programme.channels.map(({ key, title }) => ({ value: key as VisitChannel, label: title }))}
      />
      <ChipChoice
        label={text('together')}
        name="together"
        value={visit.isCollective ? 'collective' : 'individual'}
        onChange={value => onChange({ ...visit, isCollective: value === 'collective' })}
        choices={(['individual', 'collective'] as const).map(value => ({ value, label: text(value) }))}
      />
      {rounds.length > 0 && (
        <ChipChoice
          label={text('round')}
          name="round"
          value={visit.round}
          onChange={round => onChange({ ...visit, round })}
          choices={[{ value: '', label: text('routine') }, ...rounds.map(choiceOf)]}
        />
      )}
      {programme.help.length > 0 && (
        <ChipChoices
          label={text('help')}
          name="help"
          values={visit.help}
          onChange={help => onChange({ ...visit, help })}
          choices={programme.help.map(choiceOf)}
        />
      )}
    </>
  );
}

/** What may be said besides; folded away, so that a quick log stays one. */
export function VisitDetails({ visit, programme, onChange }: VisitFieldsProps) {
  const text = useVisitsText();
  const { today } = useJurisdiction();
  return (
    <details>
      <summary>{text('more')}</summary>
      <Stack mt="xs">
        <TextInput
          type="date"
          label={text('visitedOn')}
          value={visit.visitedOn}
          max={today}
          required
          onChange={event => onChange({ ...visit, visitedOn: event.currentTarget.value, round: '' })}
        />
        {programme.duties.length > 0 && (
          <NativeSelect
            label={text('duty')}
            value={visit.duty}
            data={[{ value: '', label: text('noDuty') }, ...programme.duties.map(choiceOf)]}
            onChange={event => onChange({ ...visit, duty: event.currentTarget.value })}
          />
        )}
        <TextInput
          label={text('occasion')}
          placeholder={text('occasionExample')}
          value={visit.occasion}
          onChange={event => onChange({ ...visit, occasion: event.currentTarget.value })}
        />
        {(['need', 'suggestion'] as const).map(field => (
          <Textarea
            key={field}
            label={text(field)}
            autosize
            value={visit[field]}
            onChange={event => onChange({ ...visit, [field]: event.currentTarget.value })}
          />
        ))}
      </Stack>
    </details>
  );
}
