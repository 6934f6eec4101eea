import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { measuresNamed } from '../measures/catalogue.js';
import type { Text } from '../shared/language.js';

/** Results of an evaluation that was never held here: known as points or place alone. */
const RESULTS: Record<string, Text> = {
  'evaluation.points': { 'zh-CN': '年度考评得分', en: 'Points of the evaluation' },
  'evaluation.rank': { 'zh-CN': '年度考评名次', en: 'Place in the evaluation' },
};

/** What screens call the figure; refused when there is no such measure. */
export async function titleOfPast(context: Context, measure: string): Promise<string> {
  const { programme } = await context.once(programmeInForce);
  const title = RESULTS[measure] ?? measuresNamed(programme, [measure])[0]!.title;
  return title[context.language];
}
