import { useFormat } from '../../lib/format.js';
import { useDutyText } from './duty-records.messages.js';

interface Amount {
  quantity: string;
  outOf: string | null;
  unit: string | null;
}

/** How much of it, in words; null for one plain event, where there is nothing to say. */
export function useDutyAmount(): (amount: Amount) => string | null {
  const text = useDutyText();
  const format = useFormat();
  return ({ quantity, outOf, unit }) => {
    const shown = format.number(quantity);
    const amount = outOf === null ? shown : text('amountOf', { quantity: shown, outOf: format.number(outOf) });
    if (unit !== null) return text('amount', { quantity: amount, unit });
    return outOf === null && Number(quantity) === 1 ? null : amount;
  };
}
