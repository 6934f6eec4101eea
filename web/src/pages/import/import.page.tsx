import { useReducer } from 'react';
import { ChipChoice } from '../../components/chip-choice.js';
import { Page } from '../../components/page.js';
import { useExchangeText } from '../../features/exchange/exchange.messages.js';
import { ImportDesk } from '../../features/exchange/import-desk.js';
import { IMPORT_KINDS } from '../../features/exchange/import-kinds.js';
import { useAddress } from '../../lib/search-parameters.js';

export function ImportPage() {
  const text = useExchangeText();
  const [read, change] = useAddress();
  const kind = IMPORT_KINDS.find(each => each === read('kind')) ?? 'REPRESENTATIVES';
  const [desk, clearDesk] = useReducer((desks: number) => desks + 1, 0);
  return (
    <Page title={text('title')} sentence={text('sentence')}>
      <ChipChoice
        label={text('kind')}
        name="kind"
        value={kind}
        choices={IMPORT_KINDS.map(value => ({ value, label: text(value) }))}
        onChange={chosen => change({ kind: chosen })}
      />
      <ImportDesk key={`${kind} ${desk}`} kind={kind} onAgain={clearDesk} />
    </Page>
  );
}
