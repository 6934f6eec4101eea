import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { Language } from '../../shared/language.js';
import { versionOfCycle } from '../cycle.query.js';
import { titleOfSubjects } from '../evaluation-subject.js';
import { termsOf } from '../reason-terms.js';
import { reasonWords } from '../rubric/reason-words.js';
import { splitLineKey } from '../rubric-lines.js';
import type { Compared } from './compare-rulings.js';
import { countShifts, isMoved, sortShifts } from './compare-standings.js';
import { otherPartsChanged } from './other-parts.js';
import { rubricGaps } from './rubric-gaps.js';
import { isRuledAlike } from './trial-side.js';

/** Bands of both rubrics, those of the later one first, with how many are in each. */
function bandShifts({ before, after, shifts }: Compared, language: Language) {
  const bands = new Map([...before.rubric.bands, ...after.rubric.bands].map(band => [band.key, band]));
  const keys = new Set([...after.rubric.bands, ...before.rubric.bands].map(({ key }) => key));
  return [...keys].map(key => ({
    band: key,
    title: bands.get(key)!.title[language],
    before: shifts.filter(shift => shift.before?.band === key).length,
    after: shifts.filter(shift => shift.after?.band === key).length,
  }));
}

/** What the rubric that is tried asks for and the year does not know. */
function gaps({ before, after, shifts }: Compared, language: Language) {
  const sheets = shifts.flatMap(({ subjectId }) => {
    const score = after.scores.get(subjectId);
    return score ? [score.criteria] : [];
  });
  const isNew = (key: string) => !isRuledAlike(before.rubric, after.rubric, splitLineKey(key).criterion);
  const terms = termsOf(after.programme, after.rubric, language);
  return rubricGaps(sheets, isNew).map(({ key, undecidedCount, isUnrecorded, reason }) => ({
    ...{ key, undecidedCount, isUnrecorded },
    title: terms.criterionOf(key),
    reason: reason && reasonWords(reason.code, reason.params, language, terms),
  }));
}

/** A comparison in figures, with the rows from which pages are taken. */
export async function describeComparison(context: Context, compared: Compared) {
  const { language, viewer } = context;
  const { cycle, before, isBeforeStanding, after, shifts } = compared;
  const { programme: ofCycle } = await versionOfCycle(context, cycle);
  const { programme: inForce } = await context.once(programmeInForce);
  const largest = sortShifts(shifts.filter(isMoved), 'CHANGE')[0] ?? null;
  return {
    year: cycle.year,
    type: cycle.type,
    typeTitle: titleOfSubjects(ofCycle, cycle)?.[language] ?? cycle.type,
    beforeVersion: before.version!, // only what comes after may be a text that is not adopted
    isBeforeStanding,
    afterVersion: after.version,
    ...countShifts(shifts),
    recordsChangedCount: shifts.filter(({ isRecordChanged }) => isRecordChanged).length,
    bands: bandShifts(compared, language),
    gaps: gaps(compared, language),
    otherParts: otherPartsChanged(inForce, after.programme),
    largest,
    shifts,
    wardId: viewer?.wardId ?? null,
  };
}

export type ComparisonRow = Awaited<ReturnType<typeof describeComparison>>;
