import { Group, NativeSelect, Stack } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { QueryStates } from '../../components/query-states.js';
import { DifferenceTable } from './difference-table.js';
import { type Difference, lineDifference } from './line-difference.js';
import { useProgrammeText } from './programme.messages.js';
import { useVersionChoices } from './use-version-choices.js';
import { useVersionText } from './use-version-text.js';

interface VersionDifferenceProps {
  /** Numbers of versions as they stand in the address, or the draft. */
  from: string;
  to: string;
  versionInForce: number;
  /** Left out for whoever may write none. */
  draft?: string;
  choose: (chosen: { from?: string; to?: string }) => void;
  /** What follows the difference, for example the button that adopts. */
  children?: (difference: Difference) => ReactNode;
}

/** Two texts of the programme against each other: versions or the draft. */
export function VersionDifference({ from, to, versionInForce, draft, choose, children }: VersionDifferenceProps) {
  const text = useProgrammeText();
  const choices = useVersionChoices(versionInForce, draft !== undefined);
  const nameOf = (value: string) => choices.find(choice => choice.value === value)?.label ?? value;
  const before = useVersionText(from, draft);
  const after = useVersionText(to, draft);
  const query = before.data === undefined ? before : after;
  return (
    <Stack gap="lg">
      <Group align="end">
        <NativeSelect
          label={text('from')}
          data={choices}
          value={from}
          onChange={event => choose({ from: event.currentTarget.value })}
        />
        <NativeSelect
          label={text('to')}
          data={choices}
          value={to}
          onChange={event => choose({ to: event.currentTarget.value })}
        />
      </Group>
      <QueryStates query={query}>
        {() => (
          <Compared before={before.data!} after={after.data!} from={nameOf(from)} to={nameOf(to)}>
            {children}
          </Compared>
        )}
      </QueryStates>
    </Stack>
  );
}

interface ComparedProps {
  before: string;
  after: string;
  from: string;
  to: string;
  children: VersionDifferenceProps['children'];
}

function Compared({ before, after, from, to, children }: ComparedProps) {
  const difference = useMemo(() => lineDifference(before, after), [before, after]);
  return (
    <>
      <DifferenceTable difference={difference} from={from} to={to} />
      {children?.(difference)}
    </>
  );
}
