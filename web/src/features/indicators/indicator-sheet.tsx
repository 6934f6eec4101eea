import { Modal, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import type { IndicatorSheet_SheetFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { IndicatorCard } from './indicator-card.js';
import { IndicatorForm } from './indicator-form.js';
import { useIndicatorText } from './indicators.messages.js';
import { TargetForm } from './target-form.js';

graphql(`
  fragment IndicatorSheet_sheet on IndicatorSheet {
    ward {
      id
      name
    }
    lines {
      indicator {
        key
        title
      }
      value
      isOverdue
      ...IndicatorCard_line
      ...IndicatorForm_line
    }
  }
`);

interface Doing {
  key: string;
  verb: 'report' | 'target';
}

/** The indicators of a ward as cards, each entered in a form of its own: one column on a phone. */
export function IndicatorSheet({ sheet: { ward, lines } }: { sheet: IndicatorSheet_SheetFragment }) {
  const text = useIndicatorText();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const line = lines.find(({ indicator }) => indicator.key === doing?.key);
  const title = line?.indicator.title ?? '';
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        {lines.map(each => (
          <IndicatorCard
            key={each.indicator.key}
            line={each}
            onVerb={verb => setDoing({ key: each.indicator.key, verb })}
          />
        ))}
      </SimpleGrid>
      <Modal
        opened={line !== undefined}
        onClose={close}
        title={text(doing?.verb === 'target' ? 'targetOf' : 'enterOf', { title })}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {line && doing?.verb === 'report' && <IndicatorForm line={line} wardId={ward.id} close={close} />}
        {line && doing?.verb === 'target' && <TargetForm line={line} wardId={ward.id} close={close} />}
      </Modal>
    </>
  );
}
