import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { type Holidays, holidaysOf } from '../programmes/calendar/holidays.js';
import type { MatterKind } from '../programmes/programme.js';
import { type MatterStepKey, STEP_PARTIES } from '../programmes/sections/matter-way.js';
import type { Text } from '../shared/language.js';
import { type MatterVerb, MERGED_TITLE, STEP_TITLES, VERB_TITLES } from './matter-words.js';

/** What the programme says about a kind of matters; undefined when it has no such kind any more. */
export async function kindOf(context: Context, key: string): Promise<MatterKind | undefined> {
  const { programme } = await context.once(programmeInForce);
  return programme.matters.kinds.find(kind => kind.key === key);
}

/** On which days offices work, for limits that count those; ask through `context.once(workingDays)`. */
export async function workingDays(context: Context): Promise<Holidays> {
  return holidaysOf((await context.once(programmeInForce)).programme);
}

export const statesOf = (kind: MatterKind | undefined): string[] => kind?.states.map(({ key }) => key) ?? [];

/** Who may take a step of this kind. */
export function partiesOf(kind: MatterKind | undefined, verb: MatterStepKey) {
  return kind?.steps.find(({ key }) => key === verb)?.by ?? STEP_PARTIES[verb].usual;
}

export function verbTitle(kind: MatterKind | undefined, verb: MatterVerb): Text {
  return kind?.steps.find(({ key }) => key === verb)?.title ?? VERB_TITLES[verb];
}

/** What a button says that takes the step. */
export function stepTitle(kind: MatterKind | undefined, verb: MatterStepKey): Text {
  return kind?.steps.find(({ key }) => key === verb)?.title ?? STEP_TITLES[verb];
}

export function stateTitle(kind: MatterKind | undefined, state: string): Text {
  const named = kind?.states.find(({ key }) => key === state)?.title;
  return named ?? (state === 'MERGED' ? MERGED_TITLE : { 'zh-CN': state, en: state });
}
