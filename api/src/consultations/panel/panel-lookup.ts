import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import type { Panel } from '../../programmes/programme.js';
import { InvalidInput } from '../../shared/errors.js';

/** The panel of a key; undefined when the programme no longer has it. */
export async function panelOf(context: Context, key: string): Promise<Panel | undefined> {
  const { programme } = await context.once(programmeInForce);
  return programme.consultations.panels.find(each => each.key === key);
}

/** The panel of a key; refused when the programme has none. */
export async function requirePanel(context: Context, key: string): Promise<Panel> {
  const panel = await panelOf(context, key);
  if (panel) return panel;
  const { programme } = await context.once(programmeInForce);
  throw new InvalidInput('The programme has no such panel', {
    reason: 'unknown-panel',
    field: 'panel',
    value: key,
    allowed: programme.consultations.panels.map(each => each.key),
  });
}
