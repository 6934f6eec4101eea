import { Button, Stack, Table, Text } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import type { YearOpeningSheet_OpeningFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useYearOpeningText } from './year-opening.messages.js';

graphql(`
  fragment YearOpeningSheet_opening on YearOpening {
    year
    added
    lines {
      key
      title
      before
      after
    }
  }
`);

const OPEN = graphql(`
  mutation OpenYear($input: OpenYearInput!) {
    openYear(input: $input)
  }
`);

interface YearOpeningSheetProps {
  opening: YearOpeningSheet_OpeningFragment;
  continuesLinks: boolean;
}

/** The numbers before and after, and the button that makes them so. */
export function YearOpeningSheet({ opening: { year, added, lines }, continuesLinks }: YearOpeningSheetProps) {
  const text = useYearOpeningText();
  const format = useFormat();
  const { act, isActing, error } = useAction(OPEN, {
    refetch: ['YearOpening'],
    onDone: ({ openYear }) => showToast(text('opened', { count: openYear })),
  });
  return (
    <Stack>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(['kind', 'before', 'after'] as const).map(column => (
              <Table.Th key={column} scope="col">
                {text(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ key, title, before, after }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">{title}</Table.Th>
              <Table.Td>{format.number(before)}</Table.Td>
              <Table.Td fw={after === before ? undefined : 600}>{format.number(after)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">
        {text('pledgesAreWritten')}
      </Text>
      <Text>{added === 0 ? text('nothing') : text('willAdd', { count: added })}</Text>
      <ActionError error={error} />
      {added > 0 && (
        <Button loading={isActing} onClick={() => void act({ year, continuesLinks })}>
          {text('open', { year })}
        </Button>
      )}
    </Stack>
  );
}
