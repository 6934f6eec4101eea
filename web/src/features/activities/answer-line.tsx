import type { AnswerLine_AnswerFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';

graphql(`
  fragment AnswerLine_answer on MatterAnswer {
    matterId
    number
    title
    outcomeTitle
    answer
    answeredOn
    isLeftOver
  }
`);

/** Number, outcome, answer and day of what was answered, in a line. */
export function AnswerLine({ answer: said }: { answer: AnswerLine_AnswerFragment }) {
  const format = useFormat();
  const { number, outcomeTitle, answer, answeredOn } = said;
  return <>{[number, format.day(answeredOn), outcomeTitle, answer].filter(Boolean).join(' · ')}</>;
}
