import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Rows } from '../../components/rows.js';
import { StateBadge } from '../../components/state-badge.js';
import type { VersionList_VersionFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useProgrammeText } from './programme.messages.js';

graphql(`
  fragment VersionList_version on ProgrammeVersion {
    id
    version
    title
    fileName
    adoptedAt
    adoptedByName
    isInForce
  }
`);

/** Every version with who adopted it and when; each leads to its text and to what it changed. */
export function VersionList({ versions }: { versions: readonly VersionList_VersionFragment[] }) {
  const text = useProgrammeText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  return (
    <Rows>
      {versions.map(({ id, version, title, fileName, adoptedAt, adoptedByName, isInForce }) => (
        <Rows.Row key={id}>
          <Rows.Main>
            <Group gap="xs">
              <Text fw={600}>{text('version', { version })}</Text>
              {isInForce && <StateBadge tone="settled">{text('isInForce')}</StateBadge>}
            </Group>
            <Text>{title ?? text('unreadable')}</Text>
            <Text size="sm" c="dimmed">
              {[format.instant(adoptedAt, timeZone), adoptedByName ?? text('system'), fileName].join(' · ')}
            </Text>
          </Rows.Main>
          <Anchor component={Link} to={paths.programme({ view: 'file', version: isInForce ? null : version })}>
            {text('seeText')}
          </Anchor>
          {version > 1 && (
            <Anchor component={Link} to={paths.programme({ view: 'difference', from: version - 1, to: version })}>
              {text('seeDifference', { version: version - 1 })}
            </Anchor>
          )}
        </Rows.Row>
      ))}
    </Rows>
  );
}
