import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HouseholdChoice_HouseholdFragment } from '../generated/graphql.js';
import { useFormat } from '../lib/format.js';
import { graphql } from '../lib/graphql.js';
import classes from './household-choice.module.css';
import { usePickersText } from './pickers.messages.js';

graphql(`
  fragment HouseholdChoice_household on Household {
    id
    code
    headName
    address
    lastVisitedOn
  }
`);

/** Below this many a search only takes room. */
const SEARCHED_FROM = 8;

interface HouseholdChoiceProps {
  label: string;
  value: string | null;
  onChange: (id: string) => void;
  households: readonly HouseholdChoice_HouseholdFragment[];
}

/** One of the own households: those visited lately first, the others below, and a search. */
export function HouseholdChoice({ label, value, onChange, households }: HouseholdChoiceProps) {
  const text = usePickersText();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const sorted = [...households].sort((a, b) => (b.lastVisitedOn ?? '').localeCompare(a.lastVisitedOn ?? ''));
  const found = sorted.filter(({ code, headName, address }) =>
    [code, headName, address].some(words => words?.includes(search.trim())),
  );
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.label}>{label}</legend>
      {households.length >= SEARCHED_FROM && (
        <TextInput
          type="search"
          aria-label={text('householdSearch')}
          placeholder={text('householdSearch')}
          mb="xs"
          value={search}
          onChange={event => setSearch(event.currentTarget.value)}
        />
      )}
      <div className={classes.list}>
        {found.length === 0 && (
          <Text p="sm" c="dimmed">
            {text('nothingFound')}
          </Text>
        )}
        {found.map(({ id, code, headName, address, lastVisitedOn }) => (
          <label key={id} className={classes.row}>
            <input type="radio" name="household" checked={id === value} onChange={() => onChange(id)} />
            <span className={classes.name}>{headName}</span>
            <Text span size="sm" c="dimmed">
              {address ?? code}
            </Text>
            <Text span size="sm" c="dimmed" className={classes.last}>
              {lastVisitedOn ? text('lastVisited', { date: format.day(lastVisitedOn) }) : text('neverVisited')}
            </Text>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
