import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { mandateById } from '../representatives/mandate.query.js';
import type { PageArgs } from '../shared/connection.type.js';
import { InvalidInput, NotFound } from '../shared/errors.js';
import { familyKeyOf, measuresNamed } from './catalogue.js';
import { MANDATE_FACTS } from './facts.js';
import type { FigureRow } from './figure.js';
import { before } from './mandate-figure.query.js';
import { readRecords, type Selection, sumRecords } from './measure-record.query.js';
import { selectedWardId } from './selected-ward.js';
import { wardFigure } from './ward-figure.query.js';

export interface RecordsAsked {
  measure: string;
  year: number;
  wardId?: string | null;
  mandateId?: string | null;
  countedOnly?: boolean | null;
}

async function selectedMandate(context: Context, { mandateId, measure }: RecordsAsked) {
  if (!mandateId) return null;
  const mandate = await context.once(mandateById).load(keyOf('Mandate', mandateId));
  if (!mandate) throw new NotFound('Mandate', mandateId);
  if (familyKeyOf(measure) in MANDATE_FACTS) return mandate;
  throw new InvalidInput('Only a ward has this figure', {
    reason: 'measure-of-wards',
    field: 'measure',
    value: measure,
  });
}

/** The figure of what is listed; what it is set against comes from the figures that are kept. */
async function figureOf(context: Context, selection: Selection): Promise<FigureRow> {
  const { measure, year, mandate, wardId } = selection;
  const fraction = await sumRecords(context, selection);
  if (mandate) {
    return { measure, ...fraction, sizes: null, readPrevious: () => before(context, measure, year, mandate.id) };
  }
  const kept = await context.once(wardFigure, year).load({ wardId, measure });
  return { ...kept, ...fraction, denominator: fraction.denominator ?? (kept.denominator === null ? null : '0') };
}

/** The records behind a figure: of a mandate, of a ward with all below it, or of the jurisdiction. */
export async function listMeasureRecords(context: Context, asked: RecordsAsked, page: PageArgs) {
  const { programme } = await context.once(programmeInForce);
  measuresNamed(programme, [asked.measure]);
  const selection = {
    measure: asked.measure,
    year: asked.year,
    mandate: await selectedMandate(context, asked),
    wardId: await selectedWardId(context, asked.wardId),
    countedOnly: asked.countedOnly ?? false,
  };
  return { ...(await readRecords(context, selection, page)), figure: await figureOf(context, selection) };
}
