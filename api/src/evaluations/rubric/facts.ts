/** A decimal, exact when it is written as a text. */
export type Numeric = string | number;

export type Scalar = string | number | boolean;

/** A computed figure of one subject; the denominator of a plain count is null. */
export interface MeasureFact {
  numerator: Numeric;
  denominator: Numeric | null;
}

/** Something that happened once, with whatever is told of it under other names. */
export interface EventFact {
  kind: string;
  /** Calendar date; needed where the rubric asks for parts of the year. */
  on?: string;
  /** Half-days, hours, households … 1 when it is not said. */
  quantity?: Numeric;
  outOf?: Numeric;
  stages?: readonly string[];
  /** False while it is claimed and nobody else has confirmed it. */
  verified?: boolean;
  /** What it is about: the same text for the same thing. */
  object?: string;
  /** The record it was read from. */
  id?: string;
  [attribute: string]: Scalar | readonly string[] | undefined;
}

/** What one rater gave for one criterion: a figure, a category, a place in an order, or figures by dimension. */
export interface RatingFact {
  criterion: string;
  group: string;
  rater: string;
  /** `Q1`, `H2`, `M03`: for criteria that are rated in parts of the year. */
  period?: string;
  points?: Numeric;
  category?: string;
  place?: number;
  form?: Readonly<Record<string, Numeric>>;
  notApplicable?: boolean;
  classes?: readonly string[];
}

/** How many of a class of an anonymous group voted on the subject. No ballot says of which class it is. */
export interface TurnoutFact {
  group: string;
  /** Left out for those of no class. */
  class?: string;
  ballots: number;
}

export type Attributes = Readonly<Record<string, Scalar | readonly string[]>>;

/** The result of an earlier year. */
export interface EarlierFact {
  year: number;
  band: string | null;
  points?: Numeric | null;
}

/** What is known of one subject when its points are worked out. */
export interface SubjectFacts {
  /** By stored measure key. Null: has no meaning for this subject. Missing: not computed yet. */
  measures?: Readonly<Record<string, MeasureFact | null>>;
  events?: readonly EventFact[];
  ratings?: readonly RatingFact[];
  /** Of anonymous groups that must be composed of classes; their ratings tell none. */
  turnout?: readonly TurnoutFact[];
  attributes?: Attributes;
  /** The year that is evaluated; needed where the rubric asks for parts of it or for earlier years. */
  year?: number;
  /** The last day up to which facts are known. Parts of the year that begin later are undecided. */
  through?: string;
  earlier?: readonly EarlierFact[];
  /** Points of the own ward, group or organisation, by the name the rubric uses. Null: it has none. */
  inherited?: Readonly<Record<string, { points: Numeric; max: Numeric } | null>>;
  /** Points that a decision put in the place of computed ones, by criterion. */
  corrections?: Readonly<Record<string, { points: Numeric; reason: string }>>;
  /** Why the subject is listed without being ranked. */
  exempt?: string | null;
}
