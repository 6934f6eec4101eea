import { useMemo } from 'react';
import type { StandingWords_StandingFragment } from '../../generated/graphql.js';
import { type Format, useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useRankingsText } from './rankings.messages.js';

graphql(`
  fragment StandingWords_standing on Standing {
    rank
    points
    movement
    pointsChange
    evaluation {
      id
      totalPoints
      scoredMaxPoints
      scalePoints
      bandTitle
      subjectName
      mandate {
        id
        ward {
          id
          name
        }
      }
      ward {
        id
        parent {
          id
          name
        }
      }
    }
  }
`);

export type StandingRow = StandingWords_StandingFragment;

/** Where somebody is in office, or in which ward a ward lies. */
export function placeOf({ evaluation: { mandate, ward } }: StandingRow) {
  return mandate?.ward ?? ward?.parent ?? null;
}

/** Every cell of a ranking in words: the same in the table, on a phone and in the file. */
export interface StandingWords {
  rank: string;
  name: string;
  ward: string;
  points: string;
  band: string;
  pointsChange: string;
  movement: string;
}

function standingWords(
  text: ReturnType<typeof useRankingsText>,
  format: Format,
): (standing: StandingRow) => StandingWords {
  function points({ points: earned, evaluation }: StandingRow): string {
    if (earned == null) return text('noPoints');
    const isTotal = evaluation.totalPoints != null;
    const maximum = format.maximum(isTotal ? evaluation.scalePoints : evaluation.scoredMaxPoints);
    return text(isTotal ? 'ofMaximum' : 'ofDecided', { points: format.points(earned), maximum });
  }
  function movement(places: number | null | undefined): string {
    if (places == null) return text('placesNone');
    if (places === 0) return text('placesSame');
    return text(places > 0 ? 'placesUp' : 'placesDown', { count: Math.abs(places) });
  }
  function pointsChange(by: string | null | undefined): string {
    if (by == null) return text('placesNone');
    if (Number(by) === 0) return text('pointsSame');
    return text(Number(by) > 0 ? 'pointsUp' : 'pointsDown', { by: format.points(by.replace('-', '')) });
  }
  return standing => {
    const { subjectName, bandTitle } = standing.evaluation;
    return {
      rank: standing.rank == null ? text('unranked') : String(standing.rank),
      name: subjectName,
      ward: placeOf(standing)?.name ?? '',
      points: points(standing),
      band: bandTitle ?? text('noBand'),
      pointsChange: pointsChange(standing.pointsChange),
      movement: movement(standing.movement),
    };
  };
}

export function useStandingWords(): (standing: StandingRow) => StandingWords {
  const text = useRankingsText();
  const format = useFormat();
  return useMemo(() => standingWords(text, format), [text, format]);
}
