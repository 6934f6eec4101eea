import { Button } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useIndicatorText } from './indicators.messages.js';

const OPEN = graphql(`
  mutation OpenIndicatorReports($input: OpenIndicatorReportsInput!) {
    openIndicatorReports(input: $input)
  }
`);

/** Asks for the reports of a year, so that missing ones can be told. */
export function OpenReportsButton({ year }: { year: number }) {
  const text = useIndicatorText();
  const { act, isActing, error } = useAction(OPEN, {
    refetch: ['IndicatorReports'],
    onDone: ({ openIndicatorReports: count }) => showToast(text('opened', { count })),
  });
  return (
    <>
      <Button variant="default" loading={isActing} onClick={() => void act({ year })}>
        {text('open', { year })}
      </Button>
      <ActionError error={error} />
    </>
  );
}
