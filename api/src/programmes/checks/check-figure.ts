import { BUILT_IN_ATTRIBUTES, eventKindsOf } from '../measures/event-kinds.js';
import type { MeasureFamily } from '../measures/measure-families.js';
import { isCounted, parametersOf } from '../measures/measure-keys.js';
import type { Criterion, EventKind, Programme, Rubric } from '../programme.js';
import type { Condition, DividedFigure, Figure, Matcher, Where } from '../rubric/figure.schema.js';
import { criteriaByKey } from '../rubric/rubric-tree.js';
import { type Finding, finding, type Path, shown } from '../source/finding.js';
import { allowedKeys } from '../source/nearest-key.js';
import { unknownName } from './check-keys.js';

/** What a rubric may name, and where in the file it stands. */
export interface RubricScope {
  programme: Programme;
  families: readonly MeasureFamily[];
  rubric: Rubric;
  /** True where the total stands already: limits, second keys, eligibility and proposals. */
  isAfterTotal: boolean;
  /** True in proposals, where the band stands too. */
  isAfterBand: boolean;
}

/** Parts of the total that may be asked for like criteria, once it stands. */
const TOTALS = ['total', 'base', 'bonus', 'deductions'];
const SOURCES = ['measure', 'events', 'attribute', 'criterion', 'ballot'] as const;
/** Told of every event without a declaration. */
const TOLD = ['stage', 'quantity', 'role', 'authors', 'object'];

type MeasureReference = { measure: string; of?: string | undefined };

export function checkMeasure(
  { measure, of }: MeasureReference,
  programme: Programme,
  { families, path }: { families: readonly MeasureFamily[]; path: Path },
): Finding[] {
  const family = families.find(({ key }) => key === measure);
  if (!family) {
    const known = families.map(({ key }) => key);
    const words = [`没有“${measure}”这项统计口径`, `there is no measure "${measure}"`] as const;
    return [finding([...path, 'measure'], shown(measure), allowedKeys(measure, known), words)];
  }
  if (!isCounted(family, programme)) {
    const words = [
      '本方案没有这项统计口径所依据的规则、指标、清单或程序',
      'the programme has no such visit rules, indicators, task lists or procedures to count',
    ] as const;
    return [finding([...path, 'measure'], shown(measure), 'a measure of what the file asks for', words)];
  }
  if (of === undefined && !family.narrowedOnly) return [];
  const at = [...path, 'of'];
  const parameters = parametersOf(programme, family.parameter).map(({ key }) => key);
  if (of === undefined) {
    const words = [`“${family.key}”须用“of”写明是哪一项`, `${family.key} must be narrowed by "of"`] as const;
    return [finding([...path, 'measure'], `no "of"`, `of: ${parameters.join(', ')}`, words)];
  }
  if (family.parameter === 'none') {
    const words = [`“${family.key}”不能再细分`, `${family.key} cannot be narrowed`] as const;
    return [{ ...finding(at, shown(of), 'no "of"', words), atKey: true }];
  }
  return unknownName(of, parameters, at);
}

const scalars = (matcher: Matcher): unknown[] => {
  if (Array.isArray(matcher)) return matcher;
  if (typeof matcher !== 'object') return [matcher];
  return [matcher.is, matcher.isNot].flat().filter(value => value !== undefined);
};

function checkValue(name: string, matcher: Matcher, { kinds, path }: { kinds: EventKind[]; path: Path }): Finding[] {
  const allowed =
    name === 'stage'
      ? kinds.flatMap(({ stages }) => stages.map(({ key }) => key))
      : kinds
          .flatMap(({ attributes }) => attributes.filter(({ key }) => key === name))
          .flatMap(({ values }) => (Array.isArray(values) ? values.map(({ key }) => key) : []));
  if (name === 'role') allowed.push('lead', 'joint');
  if (allowed.length === 0) return [];
  return scalars(matcher).flatMap(value => unknownName(String(value), allowed, path));
}

/** Conditions on events: what they name is told of the kind, and the values exist. */
export function checkWhere(where: Where, kinds: EventKind[], path: Path): Finding[] {
  const told = [...TOLD, ...kinds.flatMap(({ attributes }) => attributes.map(({ key }) => key))];
  return Object.entries(where).flatMap(([name, matcher]) =>
    told.includes(name)
      ? checkValue(name, matcher, { kinds, path: [...path, name] })
      : unknownName(name, told, [...path, name]).map(each => ({ ...each, atKey: true })),
  );
}

export function kindsNamed({ events = [] }: Figure, programme: Programme): EventKind[] {
  return eventKindsOf(programme).filter(({ key }) => [events].flat().includes(key));
}

function checkEvents(figure: Figure, { programme }: RubricScope, path: Path): Finding[] {
  const { events, where, oncePer } = figure;
  const known = eventKindsOf(programme).map(({ key }) => key);
  const kinds = kindsNamed(figure, programme);
  const named = [events ?? []].flat();
  const isList = Array.isArray(events);
  const periods = ['object', 'day', 'month', 'quarter', 'half-year'];
  const marks = [...periods, ...kinds.flatMap(({ attributes }) => attributes.map(({ key }) => key))];
  return [
    ...named.flatMap((kind, at) => unknownName(kind, known, isList ? [...path, 'events', at] : [...path, 'events'])),
    ...(where && kinds.length > 0 ? checkWhere(where, kinds, [...path, 'where']) : []),
    ...(oncePer !== undefined && kinds.length > 0 ? unknownName(oncePer, marks, [...path, 'oncePer']) : []),
  ];
}

export function attributeKeys({ attributes }: Programme, onlyNumbers: boolean): string[] {
  return [
    ...BUILT_IN_ATTRIBUTES.filter(({ isNumber }) => isNumber || !onlyNumbers).map(({ key }) => key),
    ...attributes.filter(({ values }) => values === 'number' || !onlyNumbers).map(({ key }) => key),
  ];
}

function checkBallot({ ballot, categories }: Figure, { rubric }: RubricScope, path: Path): Finding[] {
  const rated = [...criteriaByKey(rubric).values()].filter(
    (criterion): criterion is Extract<Criterion, { rule: 'ratings' }> => criterion.rule === 'ratings',
  );
  const byCategory = rated.filter(criterion => criterion.ballot.kind === 'categories');
  const criterion = byCategory.find(({ key }) => key === ballot);
  if (!criterion)
    return unknownName(
      ballot!,
      byCategory.map(({ key }) => key),
      [...path, 'ballot'],
    );
  const known = criterion.ballot.kind === 'categories' ? criterion.ballot.categories.map(({ key }) => key) : [];
  if (!categories) {
    const words = ['须写明统计哪些等次的票', 'it must say whose share of the ballots is meant'] as const;
    return [finding([...path, 'ballot'], 'no "categories"', known.join(', '), words)];
  }
  return categories.flatMap((name, at) => unknownName(name, known, [...path, 'categories', at]));
}

function checkSource(figure: Figure, scope: RubricScope, path: Path): Finding[] {
  const { measure, attribute, criterion, ballot } = figure;
  if (measure !== undefined)
    return checkMeasure({ measure, of: figure.of }, scope.programme, { families: scope.families, path });
  if (attribute !== undefined)
    return unknownName(attribute, attributeKeys(scope.programme, false), [...path, 'attribute']);
  if (ballot !== undefined) return checkBallot(figure, scope, path);
  if (criterion === undefined) return checkEvents(figure, scope, path);
  const known = [...(scope.isAfterTotal ? TOTALS : []), ...criteriaByKey(scope.rubric).keys()];
  return unknownName(criterion, known, [...path, 'criterion']);
}

/** A number that a rule reads: one source, which exists. */
export function checkFigure(figure: DividedFigure, scope: RubricScope, path: Path): Finding[] {
  const named = SOURCES.filter(source => figure[source] !== undefined);
  if (named.length !== 1) {
    const found = named.length === 0 ? 'none of them' : named.join(' and ');
    const words = ['须且只须写明一个数据来源', 'exactly one source of the number must be named'] as const;
    return [finding([...path, ...(named[1] ? [named[1]] : [])], found, `one of ${SOURCES.join(', ')}`, words)];
  }
  const below = typeof figure.outOf === 'object' ? checkFigure(figure.outOf, scope, [...path, 'outOf']) : [];
  return [...checkSource(figure, scope, path), ...below];
}

const FORMS = ['all', 'any', 'not', 'band', 'earlier'] as const;
const BOUNDS = ['is', 'isNot', 'atLeast', 'atMost', 'above', 'below'] as const;

function checkComparison(condition: Condition, scope: RubricScope, path: Path): Finding[] {
  const findings = checkFigure(condition, scope, path);
  if (findings.length > 0 || condition.events !== undefined) return findings;
  if (BOUNDS.some(bound => condition[bound] !== undefined)) return [];
  const words = ['条件没有写明界限', 'the condition says no bound'] as const;
  return [finding(path, 'no bound', BOUNDS.join(', '), words)];
}

/** A condition: one form of it, and everything it names exists. */
export function checkCondition(condition: Condition, scope: RubricScope, path: Path): Finding[] {
  const forms = [
    ...FORMS.filter(form => condition[form] !== undefined),
    ...(SOURCES.some(source => condition[source] !== undefined) ? ['a figure'] : []),
  ];
  if (forms.length !== 1) {
    const words = ['一个条件只能写一种形式', 'a condition has exactly one form'] as const;
    const allowed = `one of ${FORMS.join(', ')}, or a figure with a bound`;
    return [finding(path, forms.length === 0 ? 'none of them' : forms.join(' and '), allowed, words)];
  }
  const { all, any, not, band, earlier } = condition;
  const bands = scope.rubric.bands.map(({ key }) => key);
  if (all) return all.flatMap((each, at) => checkCondition(each, scope, [...path, 'all', at]));
  if (any) return any.flatMap((each, at) => checkCondition(each, scope, [...path, 'any', at]));
  if (not) return checkCondition(not, scope, [...path, 'not']);
  if (earlier) return earlier.bands.flatMap((key, at) => unknownName(key, bands, [...path, 'earlier', 'bands', at]));
  if (!band) return checkComparison(condition, scope, path);
  if (scope.isAfterBand) return band.flatMap((key, at) => unknownName(key, bands, [...path, 'band', at]));
  const words = ['此处等次尚未产生', 'there is no band yet at this point'] as const;
  return [finding([...path, 'band'], '"band"', '"band" in proposals only; elsewhere { criterion: total, … }', words)];
}
