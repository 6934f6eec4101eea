import type { Procedure, Programme } from '../programme.js';
import { isPart } from '../share.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import { duplicateKeys, unknownName, unknownNames } from './check-keys.js';

type Stage = Procedure['stages'][number];

function checkShare(share: string | undefined, path: Path): Finding[] {
  if (share === undefined || isPart(share)) return [];
  return [finding(path, share, 'at most the whole, such as 1/1', ['比例大于全部', 'more than the whole'])];
}

function checkStage({ consult, vote, disclose, sitIn }: Stage, programme: Programme, path: Path): Finding[] {
  const does = [consult, vote, disclose].filter(Boolean).length;
  const words = [
    '一个环节只做一件事：征求意见、表决或公示',
    'a stage consults, votes or discloses, one of them',
  ] as const;
  const callable = programme.activities.filter(({ rule }) => rule === undefined).map(({ key }) => key);
  return [
    ...(does > 1 ? [finding(path, `${does} of them`, 'one of consult, vote, disclose', words)] : []),
    ...(sitIn === undefined ? [] : unknownName(sitIn, callable, [...path, 'sitIn'])),
    ...unknownNames(consult?.types ?? 'all', programme.representativeTypes, [...path, 'consult', 'types']),
    ...checkShare(consult?.atLeast, [...path, 'consult', 'atLeast']),
    ...checkShare(vote?.quorum, [...path, 'vote', 'quorum']),
    ...checkShare(vote?.majority.share, [...path, 'vote', 'majority', 'share']),
  ];
}

/** Procedures, briefings and panels: keys once each, names that lead somewhere, parts that are parts. */
export function checkConsultations(programme: Programme): Finding[] {
  const { procedures, briefings, panels } = programme.consultations;
  const at = (...rest: Path): Path => ['consultations', ...rest];
  return [
    ...duplicateKeys(procedures, at('procedures')),
    ...duplicateKeys(briefings, at('briefings')),
    ...duplicateKeys(panels, at('panels')),
    ...procedures.flatMap(({ stages }, nth) => [
      ...duplicateKeys(stages, at('procedures', nth, 'stages')),
      ...stages.flatMap((stage, place) => checkStage(stage, programme, at('procedures', nth, 'stages', place))),
    ]),
    ...panels.flatMap(({ seats, judgements, quorum }, nth) => [
      ...duplicateKeys(seats, at('panels', nth, 'seats')),
      ...duplicateKeys(judgements, at('panels', nth, 'judgements')),
      ...checkShare(quorum, at('panels', nth, 'quorum')),
      ...seats.flatMap(({ types }, place) =>
        unknownNames(types ?? 'all', programme.representativeTypes, at('panels', nth, 'seats', place, 'types')),
      ),
    ]),
  ];
}
