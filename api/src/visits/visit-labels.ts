import type { Context } from '../context.js';
import type { Label } from '../jurisdictions/label.type.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';

/** Words of visits by their keys; a word that the programme in force no longer has is its key. */
export async function visitLabels(
  context: Context,
  list: 'rounds' | 'help' | 'duties',
  keys: readonly string[],
): Promise<Label[]> {
  const { programme } = await context.once(programmeInForce);
  const known = list === 'duties' ? programme.duties : programme.visits[list];
  return keys.map(key => {
    const found = known.find(each => each.key === key);
    return { key, title: found?.title[context.language] ?? key };
  });
}
