import { Alert, Checkbox, List, Stack, Text } from '@mantine/core';
import type { ChangePreview_PreviewFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useWardChangesText } from './ward-changes.messages.js';

graphql(`
  fragment ChangePreview_preview on WardChangePreview {
    obstacles {
      key
      title
      count
      examples
    }
    moves {
      key
      title
      count
      examples
    }
    decisions {
      key
      title
      count
      examples
    }
    accounts {
      id
      displayName
      role
      wardName
    }
  }
`);

interface ChangePreviewProps {
  preview: ChangePreview_PreviewFragment;
  accountIds: string[];
  /** Left out where the accounts of one ward could go to several: those are told, and bound anew by hand. */
  onAccounts?: (ids: string[]) => void;
}

function Lines({ title, lines }: { title: string; lines: ChangePreview_PreviewFragment['moves'] }) {
  const text = useWardChangesText();
  const format = useFormat();
  if (lines.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <List>
        {lines.map(({ key, title: what, count, examples }) => (
          <List.Item key={key}>
            {examples.length === 0
              ? text('line', { title: what, count: format.number(count) })
              : text('lineWith', { title: what, count: format.number(count), examples: format.list(examples) })}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

/** What a change would come to, and the accounts somebody decides about. */
export function ChangePreview({ preview, accountIds, onAccounts }: ChangePreviewProps) {
  const text = useWardChangesText();
  const { obstacles, moves, decisions, accounts } = preview;
  return (
    <Stack gap="sm">
      {obstacles.length > 0 && (
        <Alert color="orange">
          <Lines title={text('obstacles')} lines={obstacles} />
        </Alert>
      )}
      <Lines title={text('moves')} lines={moves} />
      {obstacles.length === 0 && moves.length === 0 && <Text>{text('nothingMoves')}</Text>}
      <Lines title={text('decisions')} lines={decisions} />
      {onAccounts && accounts.length > 0 && (
        <Checkbox.Group label={text('accounts')} value={accountIds} onChange={onAccounts}>
          <Stack gap="xs" mt="xs">
            {accounts.map(({ id, displayName, wardName }) => (
              <Checkbox key={id} value={id} label={text('accountOf', { name: displayName, ward: wardName })} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </Stack>
  );
}
