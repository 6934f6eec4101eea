import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { AllowanceLedger } from '../../features/rewards/allowance-ledger.js';
import { HonourList } from '../../features/rewards/honour-list.js';
import { useRewardsText } from '../../features/rewards/rewards.messages.js';
import { useCan } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';

/** What bodies decided to honour, and what organisations earn. */
export function RewardsPage() {
  const text = useRewardsText();
  const can = useCan();
  const year = useYear();
  return (
    <Page title={text('title')} width="narrow" actions={<PrintButton />}>
      <HonourList year={year} />
      {can('allowance.read') && <AllowanceLedger year={year} />}
    </Page>
  );
}
