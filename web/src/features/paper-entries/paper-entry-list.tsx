import { Anchor, Text } from '@mantine/core';
import { PaperMark } from '../../components/paper-mark.js';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { PaperEntryList_EntryFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { usePaperEntriesText } from './paper-entries.messages.js';
import { ReadBackButton } from './read-back-button.js';

graphql(`
  fragment PaperEntryList_entry on PaperEntry {
    id
    version
    recordTypeTitle
    recordTitle
    happenedOn
    signedName
    viewerCanReadBack
    file {
      id
      name
      address
    }
    representative {
      id
      name
    }
    ...PaperMark_entry
  }
`);

/** What was entered for others, with the page it came from and the signature. */
export function PaperEntryList({ entries }: { entries: readonly PaperEntryList_EntryFragment[] }) {
  const text = usePaperEntriesText();
  const format = useFormat();
  return (
    <Rows>
      {entries.map(entry => (
        <Rows.Row key={entry.id}>
          <Rows.Main>
            <Text fw={600}>
              <YearLink to={paths.representative(entry.representative.id)}>{entry.representative.name}</YearLink>
            </Text>
            <Text size="sm">
              {[entry.recordTypeTitle, format.date(entry.happenedOn), entry.recordTitle].join(' · ')}
            </Text>
            <PaperMark entry={entry} />
            {entry.signedName && (
              <Text size="sm">
                {text('signed', { name: entry.signedName })}{' '}
                {entry.file && <Anchor href={entry.file.address}>{entry.file.name}</Anchor>}
              </Text>
            )}
          </Rows.Main>
          {entry.viewerCanReadBack && <ReadBackButton entry={entry} name={entry.representative.name} />}
        </Rows.Row>
      ))}
    </Rows>
  );
}
