import { Decimal } from 'decimal.js';
import { attributeKeys } from '../../programmes/checks/check-figure.js';
import { unknownName } from '../../programmes/checks/check-keys.js';
import { eventKindsOf } from '../../programmes/measures/event-kinds.js';
import { familyOf, measureKeys } from '../../programmes/measures/measure-keys.js';
import type { Programme, Rubric } from '../../programmes/programme.js';
import { type AnswerForm, type RatedCriterion, ratedCriteria } from '../../programmes/rubric/rated-criteria.js';
import { type Finding, finding, type Path, shown } from '../../programmes/source/finding.js';
import type { TriedSubject } from './facts-file.schema.js';

/** Told of every event without a declaration. */
const TOLD = new Set(['kind', 'on', 'quantity', 'outOf', 'stages', 'verified', 'object', 'role', 'authors', 'id']);

type Event = TriedSubject['events'][number];
type Rating = TriedSubject['ratings'][number];

function checkMeasures({ measures }: TriedSubject, programme: Programme, path: Path): Finding[] {
  const known = measureKeys(programme);
  return Object.entries(measures).flatMap(([name, value]): Finding[] => {
    const at = [...path, 'measures', name];
    const key = name.split('@')[0]!;
    if (!known.includes(key)) return unknownName(key, known, at).map(each => ({ ...each, atKey: true }));
    const isNumber = typeof value === 'number' || typeof value === 'string';
    return isNumber && familyOf(key)?.rate
      ? [
          finding(at, shown(value), '{ "numerator": …, "denominator": … }', [
            '这是比率，须写分子和分母',
            'a rate needs numerator and denominator',
          ]),
        ]
      : [];
  });
}

function checkEvent(event: Event, programme: Programme, path: Path): Finding[] {
  const kinds = eventKindsOf(programme);
  const kind = kinds.find(({ key }) => key === event.kind);
  if (!kind)
    return unknownName(
      event.kind,
      kinds.map(({ key }) => key),
      [...path, 'kind'],
    );
  const attributes = kind.attributes.map(({ key }) => key);
  const stages = kind.stages.map(({ key }) => key);
  return [
    ...(event.stages ?? []).flatMap((stage, at) => unknownName(stage, stages, [...path, 'stages', at])),
    ...Object.keys(event)
      .filter(name => !TOLD.has(name))
      .flatMap(name => unknownName(name, attributes, [...path, name]).map(each => ({ ...each, atKey: true }))),
    ...kind.attributes.flatMap(({ key, values }) =>
      event[key] === undefined || !Array.isArray(values)
        ? []
        : unknownName(
            String(event[key]),
            values.map(value => value.key),
            [...path, key],
          ),
    ),
  ];
}

interface Range {
  from: number;
  to: number | null;
  step: number;
}

function checkNumber(value: string | number, { from, to, step }: Range, path: Path): Finding[] {
  const number = new Decimal(value);
  const isWithin = number.gte(from) && (to === null || number.lte(to)) && number.minus(from).mod(step).isZero();
  if (isWithin) return [];
  const allowed = to === null ? `at least ${from} in steps of ${step}` : `${from} to ${to} in steps of ${step}`;
  return [finding(path, shown(value), allowed, ['评分超出允许范围', 'the figure is not one that a rater may give'])];
}

const missing = (path: Path, name: string): Finding[] => [
  finding([...path], `no "${name}"`, `"${name}"`, ['缺少评分内容', 'the rating does not say what was given']),
];

function checkForm(
  form: Record<string, string | number>,
  parts: { key: string; max: number; step: number }[],
  path: Path,
): Finding[] {
  const keys = parts.map(({ key }) => key);
  return [
    ...Object.keys(form).flatMap(name =>
      unknownName(name, keys, [...path, name]).map(each => ({ ...each, atKey: true })),
    ),
    ...parts.flatMap(({ key, max, step }) =>
      form[key] === undefined ? missing(path, key) : checkNumber(form[key], { from: 0, to: max, step }, [...path, key]),
    ),
  ];
}

function checkAnswer(rating: Rating, answer: AnswerForm, path: Path): Finding[] {
  switch (answer.kind) {
    case 'points':
      return rating.points === undefined
        ? missing(path, 'points')
        : checkNumber(rating.points, answer, [...path, 'points']);
    case 'categories':
      return rating.category === undefined
        ? missing(path, 'category')
        : unknownName(
            rating.category,
            answer.categories.map(({ key }) => key),
            [...path, 'category'],
          );
    case 'order':
      return rating.place === undefined ? missing(path, 'place') : [];
    case 'form':
      return rating.form ? checkForm(rating.form, answer.dimensions, [...path, 'form']) : missing(path, 'form');
    case 'checklist': {
      const items = answer.items.map(({ key }) => ({ key, max: 1, step: 1 }));
      return rating.form ? checkForm(rating.form, items, [...path, 'form']) : missing(path, 'form');
    }
  }
}

function checkRating(rating: Rating, rated: readonly RatedCriterion[], path: Path): Finding[] {
  const criterion = rated.find(({ key }) => key === rating.criterion);
  if (!criterion)
    return unknownName(
      rating.criterion,
      rated.map(({ key }) => key),
      [...path, 'criterion'],
    );
  const { period = '' } = rating;
  return [
    ...unknownName(rating.group, criterion.groups, [...path, 'group']),
    ...(criterion.periods.includes(period)
      ? []
      : [
          finding(
            [...path, 'period'],
            period === '' ? 'no period' : period,
            criterion.periods.join(', ') || 'no period',
            ['时段不符', 'the part of the year does not fit'] as const,
          ),
        ]),
    ...(rating.notApplicable ? [] : checkAnswer(rating, criterion.answer, path)),
  ];
}

function checkOnce(ratings: readonly Rating[], path: Path): Finding[] {
  const nameOf = ({ criterion, group, rater, period = '' }: Rating): string =>
    [criterion, group, rater, period].join(' ');
  return ratings.flatMap((rating, at) =>
    ratings.findIndex(other => nameOf(other) === nameOf(rating)) < at
      ? [
          finding([...path, at, 'rater'], rating.rater, 'one answer from each rater', [
            '同一评议人重复评分',
            'this rater has answered already',
          ] as const),
        ]
      : [],
  );
}

/** What the facts of a subject name exists in the programme and its rubric, and raters gave what they may give. */
export function checkSubject(
  subject: TriedSubject,
  programme: Programme,
  { rubric, path }: { rubric: Rubric; path: Path },
): Finding[] {
  const rated = ratedCriteria(rubric);
  const attributes = attributeKeys(programme, false);
  return [
    ...checkMeasures(subject, programme, path),
    ...subject.events.flatMap((event, at) => checkEvent(event, programme, [...path, 'events', at])),
    ...subject.ratings.flatMap((rating, at) => checkRating(rating, rated, [...path, 'ratings', at])),
    ...checkOnce(subject.ratings, [...path, 'ratings']),
    ...Object.keys(subject.attributes).flatMap(name =>
      unknownName(name, attributes, [...path, 'attributes', name]).map(each => ({ ...each, atKey: true })),
    ),
  ];
}
