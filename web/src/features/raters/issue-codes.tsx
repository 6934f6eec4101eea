import { Button, Group, NativeSelect, NumberInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import type { IssueCodes_GroupFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useAction } from '../../lib/use-action.js';
import { useBallotsText } from './ballots.messages.js';
import { CodeSheet } from './code-sheet.js';

const ISSUE = graphql(`
  mutation IssueBallotCodes($input: IssueBallotCodesInput!) {
    issueBallotCodes(input: $input) {
      codes
    }
  }
`);

graphql(`
  fragment IssueCodes_group on RaterGroup {
    key
    title
    classes {
      key
      title
    }
  }
`);

interface IssueCodesProps {
  cycleId: string;
  group: IssueCodes_GroupFragment;
}

/** Issues codes and shows them this once, as a sheet to print. They never enter the browser's memory of answers. */
export function IssueCodes({ cycleId, group }: IssueCodesProps) {
  const text = useBallotsText();
  const [count, setCount] = useState<string | number>(30);
  const [raterClass, setRaterClass] = useState('');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { act, isActing, error } = useAction(ISSUE, {
    fetchPolicy: 'no-cache',
    refetch: ['CycleRaters', 'BallotSheets'],
    onDone: ({ issueBallotCodes }) => setCodes(issueBallotCodes.codes),
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ cycleId, group: group.key, count: Number(count), raterClass: raterClass || null });
  }
  if (codes) {
    const chosen = group.classes.find(({ key }) => key === raterClass);
    const groupTitle = chosen ? `${group.title} · ${chosen.title}` : group.title;
    return <CodeSheet codes={codes} groupTitle={groupTitle} close={() => setCodes(null)} />;
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Group align="flex-end" gap="sm">
          <NumberInput
            label={text('codeCount')}
            value={count}
            min={1}
            max={1000}
            allowDecimal={false}
            w={140}
            size="sm"
            onChange={setCount}
          />
          {group.classes.length > 0 && (
            <NativeSelect
              label={text('handedOutTo')}
              value={raterClass}
              data={[
                { value: '', label: text('noClass') },
                ...group.classes.map(({ key, title }) => ({ value: key, label: title })),
              ]}
              onChange={event => setRaterClass(event.currentTarget.value)}
            />
          )}
          <Button type="submit" variant="default" loading={isActing}>
            {text('issue')}
          </Button>
        </Group>
        <ActionError error={error} />
      </Stack>
    </form>
  );
}
