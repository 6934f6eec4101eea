import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { QueryStates } from '../../components/query-states.js';
import { WardPicker } from '../../components/ward-picker.js';
import { MatterForm } from '../../features/matters/matter-form.js';
import { graphql } from '../../lib/graphql.js';

const OFFICE_MATTER = graphql(`
  query OfficeMatter {
    jurisdiction {
      id
      programme {
        ...MatterForm_programme
      }
    }
  }
`);

/** What comes to the office from elsewhere, by the hotline for example: for a place, and for no representative. */
export function OfficeMatter() {
  const query = useQuery(OFFICE_MATTER);
  const [wardId, setWard] = useState<string | null>(null);
  return (
    <QueryStates query={query}>
      {({ jurisdiction }) => (
        <Stack>
          <WardPicker value={wardId} onChange={setWard} required />
          <MatterForm
            programme={jurisdiction.programme}
            raiser="office"
            representativeId={null}
            wardId={wardId}
            households={[]}
            startsWith={null}
          />
        </Stack>
      )}
    </QueryStates>
  );
}
