import { family, type MeasureFamily, ofMatter } from './measure-family.js';

/** Figures about what people raise and what comes of it. */
export const MATTER_FAMILIES: readonly MeasureFamily[] = [
  family(
    'matters.raised',
    { ...ofMatter, rate: false },
    ['提出事项', 'Matters raised'],
    ['当年提出的事项件数。', 'Matters raised in the year.'],
  ),
  family(
    'matters.answered',
    { ...ofMatter, rate: true },
    ['事项已答复', 'Matters answered'],
    ['当年提出的事项为分母，已得到答复的为分子。', 'Of the matters raised in the year, those that were answered.'],
  ),
  family(
    'matters.solved',
    { ...ofMatter, rate: true },
    ['事项已解决', 'Matters solved'],
    [
      '当年提出的事项为分母，答复结果为“已解决”的为分子；办结不等于解决。',
      'Of the matters raised in the year, those whose answer says solved; closed is not solved.',
    ],
  ),
  family(
    'matters.received',
    { ...ofMatter, rate: false },
    ['收到事项', 'Matters received'],
    [
      '当年提出的事项件数；按村(社区)统计时，不论谁提出，凡涉及该村的都算，并案的只计一次。',
      'Matters raised in the year; for a ward all that are about it, whoever raised them, merged ones once.',
    ],
  ),
  family(
    'matters.handled',
    { ...ofMatter, rate: true },
    ['事项已处置', 'Matters handled'],
    [
      '收到的事项为分母，已有人办理或已答复的为分子；其余为在办之前的件数。',
      'Of the matters received, those that somebody works on or has answered; the others still wait for that.',
    ],
  ),
  family(
    'matters.closed',
    { ...ofMatter, rate: true },
    ['事项已办结', 'Matters closed'],
    [
      '收到的事项为分母，已办结的为分子；办结不等于解决。',
      'Of the matters received, those that are closed; closed is not solved.',
    ],
  ),
  family(
    'matters.onTime',
    { ...ofMatter, rate: true },
    ['事项按时办结', 'Matters closed on time'],
    [
      '已办结的和逾期未办结的为分母，每一步都在期限内的办结件为分子；拖着不办不会提高按时率。',
      'Of the matters that are closed, or open and overdue, those closed with every step within its limit; what is left lying counts against it.',
    ],
  ),
  family(
    'matters.satisfied',
    { ...ofMatter, rate: true },
    ['事项评价满意', 'Matters rated well'],
    [
      '由提出人评价过的事项为分母，评价为满意的为分子。',
      'Of the matters that who raised them has rated, those rated as satisfactory.',
    ],
  ),
];
