import { Group } from '@mantine/core';
import { YearButton } from '../../components/year-button.js';
import type { RateLinks_EvaluationFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useScoreSheetText } from './score-sheet.messages.js';

graphql(`
  fragment RateLinks_evaluation on Evaluation {
    cycle {
      id
    }
    viewerAssignments {
      id
      raterGroup
      groupTitle
      viewerCanRate
    }
  }
`);

/** For whoever is to rate the subject: the way to the desk, where answers are given. */
export function RateLinks({ evaluation }: { evaluation: RateLinks_EvaluationFragment }) {
  const text = useScoreSheetText();
  const open = evaluation.viewerAssignments.filter(({ viewerCanRate }) => viewerCanRate);
  if (open.length === 0) return null;
  return (
    <Group className="no-print">
      {open.map(({ id, raterGroup, groupTitle }) => (
        <YearButton key={id} to={paths.rating({ cycle: evaluation.cycle.id, group: raterGroup, task: id })}>
          {text('rateAs', { group: groupTitle })}
        </YearButton>
      ))}
    </Group>
  );
}
