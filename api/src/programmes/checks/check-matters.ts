import type { MatterKind, MatterSource, Programme } from '../programme.js';
import { type MatterStateKey, STEP_PARTIES } from '../sections/matter-way.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';

/** What is written about a step has no effect while the kind does not pass through the state that it needs. */
function checkStates(kind: MatterKind, path: Path): Finding[] {
  const knows = (state: MatterStateKey) => kind.states.some(({ key }) => key === state);
  const needs: readonly [boolean, MatterStateKey, Path, string, string][] = [
    [true, 'RAISED', ['states'], '每类事项都从“RAISED”开始', 'every matter begins with RAISED'],
    [true, 'ANSWERED', ['states'], '每件事项都要有答复', 'no matter can be left without an answer'],
    [
      kind.owner !== undefined && kind.levels.length === 0,
      'DISPATCHED',
      ['owner'],
      '承办单位在派单时确定',
      'who has to answer is named when it is dispatched',
    ],
    [knows('RETURNED'), 'DISPATCHED', ['states'], '退回的事项要能重新派单', 'what is sent back is dispatched anew'],
    [kind.ratings.length > 0, 'RATED', ['ratings'], '评价之后的状态是“RATED”', 'rated, a matter stands at RATED'],
    [kind.limits.accept !== undefined, 'ACCEPTED', ['limits', 'accept'], '没有接单环节', 'it is never accepted'],
    [kind.limits.return !== undefined, 'RETURNED', ['limits', 'return'], '没有退回环节', 'it is never sent back'],
    [kind.limits.rate !== undefined, 'RATED', ['limits', 'rate'], '没有评价环节', 'it is never rated'],
    [kind.limits.reopen !== undefined, 'REOPENED', ['limits', 'reopen'], '不能重新办理', 'it is never reopened'],
    [kind.limits.close !== undefined, 'CLOSED', ['limits', 'close'], '没有办结环节', 'it is never closed'],
  ];
  return needs.flatMap(([isNeeded, state, at, zh, en]) => {
    if (!isNeeded || knows(state)) return [];
    return [finding([...path, ...at], `no state ${state}`, `${state} among states`, [zh, en])];
  });
}

/** Somebody who is answerable without a limit could leave a matter without an answer for ever. */
function checkLimits({ owner, levels, limits }: MatterKind, path: Path): Finding[] {
  const isAnswerable = owner?.required === true || levels.length > 0;
  const hasLimit = limits.answer !== undefined || (levels.length > 0 && levels.every(({ within }) => within));
  if (!isAnswerable || hasLimit) return [];
  const words = ['有承办单位，就要有答复期限', 'whoever is answerable has a day by which to answer'] as const;
  return [finding([...path, 'limits'], 'no limit to answer', 'answer: P30D or another limit', words)];
}

/** Who is named for a step must be able to take it, and somebody must be there to be the owner. */
function checkParties({ steps, owner, levels }: MatterKind, path: Path): Finding[] {
  const hasOwner = owner !== undefined || levels.length > 0;
  const alone = [
    '没有承办单位的事项，不能只由承办单位办这一步',
    'nobody can take it where nobody is the owner',
  ] as const;
  const other = ['这一步不能由其办理', 'this step cannot be theirs'] as const;
  return steps.flatMap(({ key, by = [] }, at) => {
    const { possible } = STEP_PARTIES[key];
    const place = [...path, 'steps', at, 'by'];
    return [
      ...by.flatMap((party, nth) =>
        possible.includes(party) ? [] : [finding([...place, nth], `${key} by ${party}`, possible.join(', '), other)],
      ),
      ...(!hasOwner && by.length > 0 && by.every(party => party === 'owner')
        ? [finding(place, `${key} by owner alone`, 'owner or levels in this kind, or another party', alone)]
        : []),
    ];
  });
}

function checkRatings({ states, ratings, authors }: MatterKind, path: Path): Finding[] {
  const isRated = states.findIndex(({ key }) => key === 'RATED');
  const words = ['有“RATED”就要写明可选的评价', 'a kind that is rated says what may be said'] as const;
  const few = ['最多人数不能少于最少人数', 'at most cannot be fewer than at least'] as const;
  return [
    ...(isRated >= 0 && ratings.length === 0
      ? [finding([...path, 'states', isRated, 'key'], 'RATED', 'ratings with at least one entry', words)]
      : []),
    ...(authors?.most !== undefined && authors.most < authors.least
      ? [finding([...path, 'authors', 'most'], String(authors.most), `${authors.least} or more`, few)]
      : []),
  ];
}

function checkNames(programme: Programme, kind: MatterKind, path: Path): Finding[] {
  const wardKinds = programme.wards.kinds;
  const { owner, levels } = kind;
  return [
    ...(owner ? unknownNames(owner.wardKinds, wardKinds, [...path, 'owner', 'wardKinds']) : []),
    ...(owner ? unknownNames(owner.answeredBy, programme.representativeTypes, [...path, 'owner', 'answeredBy']) : []),
    ...levels.flatMap(({ wardKind }, at) =>
      unknownName(
        wardKind,
        wardKinds.map(({ key }) => key),
        [...path, 'levels', at, 'wardKind'],
      ),
    ),
    ...duplicateKeys(
      levels.map(({ wardKind }) => ({ key: wardKind })),
      [...path, 'levels'],
    ).map(each => ({ ...each, path: [...each.path.slice(0, -1), 'wardKind'] })),
    ...(['states', 'steps', 'outcomes', 'ratings', 'settledBy'] as const).flatMap(list =>
      duplicateKeys(kind[list], [...path, list]),
    ),
  ];
}

export function checkMatters(programme: Programme): Finding[] {
  const { kinds, topics, sources } = programme.matters;
  return [
    ...duplicateKeys(kinds, ['matters', 'kinds']),
    ...duplicateKeys(topics, ['matters', 'topics']),
    ...duplicateKeys(sources, ['matters', 'sources']),
    ...sources.flatMap((source, at) => checkExport(programme, source, ['matters', 'sources', at, 'export'])),
    ...kinds.flatMap((kind, at) => {
      const path = ['matters', 'kinds', at];
      return [
        ...checkNames(programme, kind, path),
        ...checkStates(kind, path),
        ...checkLimits(kind, path),
        ...checkParties(kind, path),
        ...checkRatings(kind, path),
        ...checkTopic(kind, topics.length, path),
      ];
    }),
  ];
}

/** The file of another system names kinds and topics that are there, and each column once. */
function checkExport({ matters }: Programme, { export: file }: MatterSource, path: Path): Finding[] {
  if (!file) return [];
  const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);
  return [
    ...(file.kind ? unknownName(file.kind, keysOf(matters.kinds), [...path, 'kind']) : []),
    ...duplicateKeys(
      file.columns.map(({ field }) => ({ key: field })),
      [...path, 'columns'],
    ).map(each => ({ ...each, path: [...each.path.slice(0, -1), 'field'] })),
    ...file.topics.flatMap(({ topic }, at) =>
      unknownName(topic, keysOf(matters.topics), [...path, 'topics', at, 'topic']),
    ),
  ];
}

function checkTopic({ topic }: MatterKind, count: number, path: Path): Finding[] {
  if (topic !== 'required' || count > 0) return [];
  const words = ['要求填写领域，就要列出领域', 'a topic that is required has to be listed'] as const;
  return [finding([...path, 'topic'], 'required', 'matters.topics with at least one entry', words)];
}
