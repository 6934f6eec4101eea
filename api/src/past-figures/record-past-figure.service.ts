import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { requireNotOwn } from '../accounts/own-cause.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { yearsComputed } from '../measures/ward-figure.query.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireText, textOrNull, yearOf } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { PastFigure } from './past-figure.entity.js';
import type { RecordPastFigureInput } from './past-figure.input.js';
import { titleOfPast } from './past-figure-titles.js';

async function subjectOf(em: EntityManager, { wardId, representativeId }: RecordPastFigureInput) {
  if (!wardId === !representativeId) {
    throw new InvalidInput('It is the figure of a ward or of a person', { reason: 'one-subject', field: 'wardId' });
  }
  const ward = wardId ? await findRecord(em, Ward, wardId) : null;
  const person = representativeId ? await findRecord(em, Representative, representativeId) : null;
  return { wardId: ward?.id ?? null, representativeId: person?.id ?? null };
}

/** What records count is never typed: only a year before the first one may be known as a total. */
async function requireNoRecords(context: Context, year: number): Promise<void> {
  const first = Math.min(yearOf(context.today), ...(await context.once(yearsComputed)));
  if (year < first) return;
  throw new Conflict('The figures of that year are counted from records', {
    reason: 'year-has-records',
    field: 'year',
    value: year,
    allowed: first - 1,
  });
}

function requirePart({ value, outOf }: RecordPastFigureInput): void {
  if (!outOf || Number(value) <= Number(outOf)) return;
  throw new InvalidInput('A part is no more than the whole', {
    reason: 'part-above-whole',
    field: 'value',
    value,
    allowed: outOf,
  });
}

/** Keeps a total of a year before the records, or corrects one; the log says what stood there. Answers its key. */
export async function recordPastFigure(context: Context, input: RecordPastFigureInput): Promise<string> {
  const id = await transact(context, 'recordPastFigure', input, async em => {
    await requireRight(context, 'past-figure.record', {});
    const subject = await subjectOf(em, input);
    await requireNotOwn(context, subject.representativeId, 'representativeId');
    const { year, measure, value, version } = input;
    await requireNoRecords(context, year);
    await titleOfPast(context, measure);
    requirePart(input);
    const said = {
      ...{
        value,
        outOf: input.outOf ?? null,
        source: requireText('source', input.source),
        note: textOrNull(input.note),
      },
      ...{ recordedBy: context.viewer!.userId, recordedAt: context.now },
    };
    const kept = await em.findOne(PastFigure, { ...subject, year, measure });
    if (!kept) {
      const { jurisdiction } = context;
      return em.create(PastFigure, { jurisdictionId: jurisdiction.id, ...subject, year, measure, ...said }).id;
    }
    if (version == null) {
      throw new Conflict('There is such a figure already', { reason: 'past-figure-there', field: 'year', value: year });
    }
    await em.lock(kept, LockMode.OPTIMISTIC, version);
    return Object.assign(kept, said).id;
  });
  return id!;
}
