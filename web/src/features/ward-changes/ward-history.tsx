import { Alert } from '@mantine/core';
import { Section } from '../../components/section.js';
import type { WardHistory_WardFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { ChangeList } from './change-list.js';
import { useWardChangesText } from './ward-changes.messages.js';

graphql(`
  fragment WardHistory_ward on Ward {
    name
    endedOn
    changes {
      ...ChangeList_change
    }
  }
`);

/** How a ward came about and what became of it; nothing for one that was always as it is. */
export function WardHistory({ ward }: { ward: WardHistory_WardFragment }) {
  const text = useWardChangesText();
  const format = useFormat();
  return (
    <>
      {ward.endedOn && (
        <Alert color="orange">{text('closed', { name: ward.name, date: format.date(ward.endedOn) })}</Alert>
      )}
      {ward.changes.length > 0 && (
        <Section title={text('history')}>
          <ChangeList changes={ward.changes} />
        </Section>
      )}
    </>
  );
}
