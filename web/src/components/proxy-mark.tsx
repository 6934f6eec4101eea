import { Text } from '@mantine/core';
import type { ProxyMark_EntryFragment } from '../generated/graphql.js';
import { useFormat } from '../lib/format.js';
import { graphql } from '../lib/graphql.js';
import { usePaperText } from './paper-fields.messages.js';

graphql(`
  fragment ProxyMark_entry on ProxyEntry {
    id
    page
    paperOn
    enteredBy
    readBackOn
  }
`);

/** That somebody else entered a record from paper, and whether the person has heard it. */
export function ProxyMark({ entry }: { entry: ProxyMark_EntryFragment | null | undefined }) {
  const text = usePaperText();
  const format = useFormat();
  if (!entry) return null;
  const { page, paperOn, enteredBy, readBackOn } = entry;
  return (
    <Text size="sm" c="dimmed">
      {text('fromPaper', { name: enteredBy ?? '', page, date: format.date(paperOn) })} ·{' '}
      {readBackOn ? text('readBack', { date: format.date(readBackOn) }) : text('notReadBack')}
    </Text>
  );
}
