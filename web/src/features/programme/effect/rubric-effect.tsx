import { Alert, Stack, Text } from '@mantine/core';
import type { RubricEffect_ComparisonFragment } from '../../../generated/graphql.js';
import { useFormat } from '../../../lib/format.js';
import { graphql } from '../../../lib/graphql.js';
import { BandShifts } from './band-shifts.js';
import { useEffectText } from './effect.messages.js';
import { useEffectSentence } from './effect-sentence.js';
import { ShiftList, type ShiftListProps } from './shift-list.js';
import { ShiftPicture } from './shift-picture.js';
import { Undecided } from './undecided.js';

graphql(`
  fragment RubricEffect_comparison on StandingsComparison {
    year
    typeTitle
    recordsChangedCount
    otherParts
    gaps {
      key
      title
      isUnrecorded
    }
    ...EffectSentence_comparison
    ...BandShifts_comparison
    ...Undecided_comparison
  }
`);

/** What makes the result less than the whole truth. */
function Cautions({ comparison }: { comparison: RubricEffect_ComparisonFragment }) {
  const text = useEffectText();
  const format = useFormat();
  const { year, recordsChangedCount, otherParts, gaps } = comparison;
  const unrecorded = gaps.filter(({ isUnrecorded }) => isUnrecorded).map(({ title }) => title);
  const said = [
    unrecorded.length > 0 && text('unrecorded', { year, titles: format.list(unrecorded) }),
    otherParts.length > 0 && text('otherParts', { parts: format.list(otherParts) }),
    recordsChangedCount > 0 && text('recordsChanged', { count: recordsChangedCount }),
  ].filter(each => each !== false);
  if (said.length === 0) return null;
  return (
    <Alert color="orange" variant="light">
      {said.map(each => (
        <Text key={each}>{each}</Text>
      ))}
    </Alert>
  );
}

interface RubricEffectProps extends Omit<ShiftListProps, 'title'> {
  comparison: RubricEffect_ComparisonFragment;
}

/** Two rubrics side by side: in a sentence, in bands, drawn, and person by person. */
export function RubricEffect({ comparison, ...list }: RubricEffectProps) {
  const text = useEffectText();
  const sentence = useEffectSentence();
  const { year, typeTitle } = comparison;
  return (
    <Stack gap="lg">
      <div>
        <Text size="lg" role="status">
          {sentence(comparison)}
        </Text>
        <Text size="sm" c="dimmed">
          {text('onlyTried')}
        </Text>
      </div>
      <Cautions comparison={comparison} />
      <Undecided comparison={comparison} list={() => list.change({ part: 'UNDECIDED' })} />
      <BandShifts comparison={comparison} />
      <ShiftPicture rows={list.rows.nodes} />
      <ShiftList {...list} title={text('csvName', { type: typeTitle, year })} />
    </Stack>
  );
}
