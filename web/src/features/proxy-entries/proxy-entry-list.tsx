import { Anchor, Text } from '@mantine/core';
import { ProxyMark } from '../../components/proxy-mark.js';
import { Rows } from '../../components/rows.js';
import { YearLink } from '../../components/year-link.js';
import type { ProxyEntryList_EntryFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useProxyEntriesText } from './proxy-entries.messages.js';
import { ReadBackButton } from './read-back-button.js';

graphql(`
  fragment ProxyEntryList_entry on ProxyEntry {
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
    ...ProxyMark_entry
  }
`);

/** What was entered for others, with the page it came from and the signature. */
export function ProxyEntryList({ entries }: { entries: readonly ProxyEntryList_EntryFragment[] }) {
  const text = useProxyEntriesText();
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
            <ProxyMark entry={entry} />
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
