import { registerEnumType } from 'type-graphql';

export enum BandCause {
  POINTS = 'POINTS',
  BOUNDS = 'BOUNDS',
  LIMIT = 'LIMIT',
  QUOTA = 'QUOTA',
  LIMIT_LIFTED = 'LIMIT_LIFTED',
  QUOTA_LIFTED = 'QUOTA_LIFTED',
}

registerEnumType(BandCause, {
  name: 'BandCause',
  description: 'Why somebody is in another band.',
  valuesConfig: {
    POINTS: { description: 'The points crossed the bound of a band.' },
    BOUNDS: { description: 'The bounds of the bands moved: the points of before would be in the new band too.' },
    LIMIT: { description: 'A minimum that is missed or a veto keeps it from the band of its points.' },
    QUOTA: { description: 'The band of its points is full.' },
    LIMIT_LIFTED: { description: 'No minimum or veto keeps it from the band of its points any more.' },
    QUOTA_LIFTED: { description: 'There is a place for it in the band of its points now.' },
  },
});

export enum ComparisonPart {
  MOVED = 'MOVED',
  BAND_CHANGED = 'BAND_CHANGED',
  UNDECIDED = 'UNDECIDED',
  ALL = 'ALL',
}

registerEnumType(ComparisonPart, {
  name: 'ComparisonPart',
  description: 'Part of a compared peer group.',
  valuesConfig: {
    MOVED: { description: 'With other points, another place or another band.' },
    BAND_CHANGED: { description: 'In another band.' },
    UNDECIDED: { description: 'Without a total on one side, so that nothing can be compared.' },
    ALL: { description: 'Everybody.' },
  },
});

export enum ComparisonSort {
  CHANGE = 'CHANGE',
  GAIN = 'GAIN',
  LOSS = 'LOSS',
  PLACE = 'PLACE',
}

registerEnumType(ComparisonSort, {
  name: 'ComparisonSort',
  description: 'Order of a compared peer group.',
  valuesConfig: {
    CHANGE: { description: 'The largest change of points first, whichever way.' },
    GAIN: { description: 'Who gains most points first.' },
    LOSS: { description: 'Who loses most points first.' },
    PLACE: { description: 'By the place afterwards.' },
  },
});
