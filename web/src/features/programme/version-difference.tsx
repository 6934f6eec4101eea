import { useQuery } from '@apollo/client/react';
import { Group, NativeSelect, Stack } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { QueryStates } from '../../components/query-states.js';
import { graphql } from '../../lib/graphql.js';
import { DifferenceTable } from './difference-table.js';
import { type Difference, lineDifference } from './line-difference.js';
import { useProgrammeText } from './programme.messages.js';

export const VERSION_TEXT = graphql(`
  query ProgrammeText($version: Int!) {
    programmeVersion(version: $version) {
      id
      version
      sourceText
    }
  }
`);

/** Stands for the text that is not adopted yet, where a version is asked for. */
export const DRAFT = 'draft';

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
  const numbers = Array.from({ length: versionInForce }, (_, at) => versionInForce - at);
  const titleOf = (version: number) => text(version === versionInForce ? 'versionInForce' : 'version', { version });
  const choices = [
    ...(draft === undefined ? [] : [{ value: DRAFT, label: text('draft') }]),
    ...numbers.map(version => ({ value: String(version), label: titleOf(version) })),
  ];
  const nameOf = (value: string) => choices.find(choice => choice.value === value)?.label ?? value;
  const before = useText(from, draft);
  const after = useText(to, draft);
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

/** The text of a version, which never changes, or the draft, which is here already. */
function useText(value: string, draft: string | undefined) {
  const isDraft = value === DRAFT;
  const { data, error, refetch } = useQuery(VERSION_TEXT, {
    variables: { version: Number(value) },
    fetchPolicy: 'cache-first',
    skip: isDraft,
  });
  return { data: isDraft ? (draft ?? '') : data?.programmeVersion.sourceText, error, refetch };
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
