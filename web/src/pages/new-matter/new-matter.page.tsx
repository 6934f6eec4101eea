import { Page } from '../../components/page.js';
import { RepresentativePicker } from '../../components/representative-picker.js';
import { useMattersText } from '../../features/matters/matters.messages.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useCan, useViewer } from '../../lib/viewer.js';
import { HouseholdMatter } from './household-matter.js';
import { OfficeMatter } from './office-matter.js';
import { RepresentativeMatter } from './representative-matter.js';

/** A representative brings what people say, the office takes down for others, a household speaks for itself. */
export function NewMatterPage() {
  const text = useMattersText();
  const can = useCan();
  const { representative: own } = useViewer();
  const [read, change] = useAddress();
  const representativeId = own?.id ?? read('representative');
  const takesDownForOthers = !own && can('matter.direct');
  return (
    <Page title={text('raise')} width="narrow">
      {takesDownForOthers && (
        <RepresentativePicker value={representativeId} onChange={representative => change({ representative })} />
      )}
      {representativeId && (
        <RepresentativeMatter key={representativeId} id={representativeId} startsWith={read('household')} />
      )}
      {takesDownForOthers && !representativeId && <OfficeMatter />}
      {!own && !takesDownForOthers && <HouseholdMatter />}
    </Page>
  );
}
