import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { YearButton } from '../../components/year-button.js';
import { useFormat } from '../../lib/format.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { useHouseholdsText } from './households.messages.js';
import { RevealHousehold } from './reveal-household.js';

/** What a representative does about a linked household: ask for its number, log a visit. */
export function HouseholdButtons({ household }: { household: { id: string; headName: string } }) {
  const text = useHouseholdsText();
  const format = useFormat();
  const can = useCan();
  const [isRevealing, setRevealing] = useState(false);
  return (
    <Group gap="xs" className="no-print">
      {can('household.reveal') && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={format.labelled(text('phone'), household.headName)}
          onClick={() => setRevealing(true)}
        >
          {text('phone')}
        </Button>
      )}
      {can('visit.log') && (
        <YearButton
          size="compact-sm"
          to={paths.newVisit({ household: household.id })}
          aria-label={format.labelled(text('logVisit'), household.headName)}
        >
          {text('logVisit')}
        </YearButton>
      )}
      {isRevealing && <RevealHousehold household={household} close={() => setRevealing(false)} />}
    </Group>
  );
}
