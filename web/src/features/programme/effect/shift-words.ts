import type { ShiftWords_ShiftFragment } from '../../../generated/graphql.js';
import { useFormat } from '../../../lib/format.js';
import { graphql } from '../../../lib/graphql.js';
import { useEffectText } from './effect.messages.js';

graphql(`
  fragment ShiftWords_shift on StandingShift {
    subjectName
    ward {
      id
      name
    }
    evaluation {
      id
    }
    pointsChange
    placesGained
    bandCause
    isRecordChanged
    otherChange
    before {
      totalPoints
      rank
      bandTitle
    }
    after {
      totalPoints
      provisionalPoints
      scoredMaxPoints
      rank
      bandTitle
      limits
    }
    lines {
      key
      title
      pointsBefore
      pointsAfter
      change
      reasonBefore
      reasonAfter
    }
  }
`);

export type ShiftRow = ShiftWords_ShiftFragment;

/** One line that differs, in words. */
export interface LineWords {
  key: string;
  head: string;
  /** Why now, and why before where that is another reason. */
  reasons: string[];
}

/** A subject under two rubrics, in words. */
export interface ShiftWords {
  name: string;
  ward: string;
  points: string;
  change: string;
  place: string;
  /** The same for a sentence. */
  placeInWords: string;
  band: string;
  /** Why the band is another one; empty when it is the same. */
  bandCause: string;
  lines: LineWords[];
  /** What no line tells; empty when the lines tell all. */
  other: string;
}

const PLACES = 2;

export function useShiftWords(): (shift: ShiftRow) => ShiftWords {
  const text = useEffectText();
  const format = useFormat();
  // Lines are exact to the last decimal; more than two of them say nothing to a reader.
  const short = (points: string): string => format.points(Number(points).toFixed(PLACES));
  const signed = (points: string): string => {
    const said = short(points);
    return Number(said) > 0 ? `+${said}` : said.replace('-', '−');
  };
  const fromTo = (from: string | null | undefined, to: string | null | undefined): string => {
    const [was, is] = [from ?? text('none'), to ?? text('none')];
    return was === is ? is : text('fromTo', { from: was, to: is });
  };
  const pointsOf = ({ before, after }: ShiftRow): string => {
    const was = before?.totalPoints == null ? null : format.points(before.totalPoints);
    if (after && after.totalPoints == null && after.provisionalPoints != null)
      return fromTo(
        was,
        text('soFar', {
          points: format.points(after.provisionalPoints),
          maximum: format.points(after.scoredMaxPoints),
        }),
      );
    return fromTo(was, after?.totalPoints == null ? null : format.points(after.totalPoints));
  };
  const pointsOfLine = (points: string | null | undefined): string | null => (points == null ? null : short(points));
  const linesOf = ({ lines }: ShiftRow): LineWords[] =>
    lines.map(({ key, title, pointsBefore, pointsAfter, change, reasonBefore, reasonAfter }) => ({
      key,
      head: text('lineChange', {
        title,
        points: fromTo(pointsOfLine(pointsBefore), pointsOfLine(pointsAfter)),
        change: signed(change),
      }),
      reasons:
        reasonBefore === reasonAfter
          ? [reasonAfter ?? '']
          : [
              reasonAfter == null ? text('lineGone') : text('reasonNow', { reason: reasonAfter }),
              reasonBefore == null ? text('lineNew') : text('reasonBefore', { reason: reasonBefore }),
            ],
    }));
  const places = ({ before, after }: ShiftRow) => [before?.rank, after?.rank].map(rank => rank?.toString());
  return shift => {
    const [was, is] = places(shift);
    const { bandCause, after } = shift;
    return {
      name: shift.subjectName,
      ward: shift.ward.name,
      points: pointsOf(shift),
      change: shift.pointsChange == null ? '' : signed(shift.pointsChange),
      place: fromTo(was, is),
      placeInWords:
        was === is ? text('placeStays') : text('placeFromTo', { from: was ?? text('none'), to: is ?? text('none') }),
      band: fromTo(shift.before?.bandTitle, after?.bandTitle),
      bandCause: bandCause ? text(bandCause, { limits: format.list(after?.limits ?? []) }) : '',
      lines: linesOf(shift),
      other: shift.otherChange == null ? '' : text('otherChange', { change: signed(shift.otherChange) }),
    };
  };
}
