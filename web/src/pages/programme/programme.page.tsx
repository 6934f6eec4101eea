import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { useProgrammeText } from '../../features/programme/programme.messages.js';
import { ProgrammeDesk } from '../../features/programme/programme-desk.js';
import { VersionList } from '../../features/programme/version-list.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';

const PROGRAMME = graphql(`
  query Programme($after: String) {
    programmeVersion {
      id
      version
      adoptedAt
      adoptedByName
      ...ProgrammeDesk_inForce
    }
    programmeVersions(after: $after) {
      totalCount
      nodes {
        id
        ...VersionList_version
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function ProgrammePage() {
  const text = useProgrammeText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  const query = useQuery(PROGRAMME);
  const inForce = query.data?.programmeVersion;
  const sentence =
    inForce &&
    text('inForce', {
      version: inForce.version,
      when: format.instant(inForce.adoptedAt, timeZone),
      who: inForce.adoptedByName ?? text('system'),
    });
  return (
    <Page title={text('title')} sentence={sentence}>
      <QueryStates query={query}>
        {({ programmeVersion, programmeVersions }) => (
          <ProgrammeDesk
            inForce={programmeVersion}
            refresh={() => void query.refetch()}
            versions={
              <Stack>
                <VersionList versions={programmeVersions.nodes} />
                <ShowMore list={programmeVersions} fetchMore={query.fetchMore} />
              </Stack>
            }
          />
        )}
      </QueryStates>
    </Page>
  );
}
