import { z } from 'zod';
import { rubric } from './rubric/rubric.schema.js';
import { activityKind, groupReturn } from './sections/activity.schema.js';
import { calendarDate, closed, duration, key, text, title } from './sections/basics.schema.js';
import { consequences } from './sections/consequence.schema.js';
import { consultations } from './sections/consultation.schema.js';
import { disclosure, evaluationMethod } from './sections/evaluation.schema.js';
import { eventKind, subjectAttribute } from './sections/event.schema.js';
import { indicator } from './sections/indicator.schema.js';
import { coverageRule, matching, responsibility } from './sections/linkage.schema.js';
import { matters } from './sections/matter.schema.js';
import { duty, householdCategory, representativeType, wardKind } from './sections/people.schema.js';
import { pledge } from './sections/pledge.schema.js';
import { boards, groups, right, sourceDocument } from './sections/promise.schema.js';
import { register } from './sections/register.schema.js';
import { allowance, award } from './sections/reward.schema.js';
import { sheet } from './sections/sheet.schema.js';
import { tally } from './sections/tally.schema.js';
import { taskLists } from './sections/task-list.schema.js';
import { visits } from './sections/visit.schema.js';

const holidayNotice = closed({
  year: z.int().min(1990).max(2200).describe('The year the notice is for.'),
  source: z.string().min(1).describe('The notice, so that it can be looked up.'),
  holidays: z.array(calendarDate).describe('Public holidays, the weekends within them included.'),
  workdays: z.array(calendarDate).default([]).describe('Weekend days that are worked instead.'),
}).describe('The public holidays of one year; takes the place of the built-in calendar for that year.');

const holidays = closed({
  calendar: z
    .enum(['chinese-public-holidays', 'none'])
    .default('chinese-public-holidays')
    .describe('The built-in calendar of holidays and make-up workdays; "none": only the notices below.'),
  notices: z
    .array(holidayNotice)
    .default([])
    .describe('Notices for years that the built-in calendar lacks or has differently.'),
}).describe('Which days are public holidays.');

const headline = closed({
  measure: z.string().min(1).describe('Family of the measure, such as matters.raised.'),
  of: key
    .optional()
    .describe(
      'The activity, pledge item, matter kind, kind of event or indicator it is about. Absent: all of them together.',
    ),
  title: text.describe('What screens call this figure, in place of the general name of the measure.'),
}).describe('A figure that the jurisdiction shows first.');

/** The programme file: everything in which one jurisdiction differs from another. */
export const programmeSchema = closed({
  key,
  title,
  source: closed({
    title: text.describe('The document the programme is taken from.'),
    note: text.optional().describe('What in this file is not stated by the document.'),
    documents: z.array(sourceDocument).default([]).describe('The documents themselves, with number and address.'),
  })
    .optional()
    .describe('Where the rules come from.'),
  timeZone: z.string().default('Asia/Shanghai').describe('IANA time zone in which "today" is reckoned.'),
  holidays: holidays.default({ calendar: 'chinese-public-holidays', notices: [] }),
  wards: closed({ kinds: z.array(wardKind).min(1).describe('The kinds, the whole jurisdiction first.') })
    .default({ kinds: [{ key: 'jurisdiction', title: { 'zh-CN': '辖区', en: 'Jurisdiction' }, level: 1 }] })
    .describe('The tree of places and organisations.'),
  householdCategories: z.array(householdCategory).default([]).describe('Groups a household may belong to.'),
  duties: z.array(duty).default([]).describe('Tasks of every representative, which activities and visits may serve.'),
  representativeTypes: z.array(representativeType).default([]).describe('The kinds of representatives.'),
  rights: z.array(right).default([]).describe('What the programme promises its representatives.'),
  groups: groups.default({ kinds: [] }),
  boards: boards.optional(),
  coverage: z
    .array(coverageRule)
    .default([])
    .describe('How many representatives households are to have. Empty: nobody says.'),
  responsibility: responsibility.optional(),
  matching: matching.optional(),
  pledge: pledge.optional(),
  activities: z.array(activityKind).default([]).describe('Fixed days and other occasions.'),
  returns: groupReturn.optional(),
  taskLists: taskLists.optional(),
  sheets: z.array(sheet).default([]).describe('Papers of representatives that are printed from the records.'),
  visits: visits.prefault({}),
  objections: closed({
    within: duration.default('P15D').describe('How long the office has to answer.'),
  })
    .default({ within: 'P15D' })
    .describe('When somebody says that a record about them is wrong, missing or twice.'),
  consultations: consultations.default({ procedures: [], briefings: [], panels: [] }),
  matters: matters.prefault({ kinds: [] }),
  registers: z.array(register).default([]).describe('Other systems whose numbers records carry.'),
  attributes: z.array(subjectAttribute).default([]).describe('What is told of each mandate or ward besides records.'),
  eventKinds: z.array(eventKind).default([]).describe('Events of which duty records are kept.'),
  indicators: z.array(indicator).default([]).describe('Figures that wards report because no record counts them.'),
  tallies: z.array(tally).default([]).describe('Ways of working that are counted for each person, without points.'),
  headlines: z.array(headline).default([]).describe('The figures shown first, in this order.'),
  rubrics: z.array(rubric).default([]).describe('The rubrics that the evaluation names.'),
  evaluation: z
    .array(evaluationMethod)
    .default([])
    .describe('Who is scored with which rubric. Empty: nobody is scored.'),
  consequences: consequences.optional(),
  awards: z.array(award).default([]).describe('Titles and awards that bodies decide.'),
  allowances: z.array(allowance).default([]).describe('What organisations earn for what they settle themselves.'),
  disclosure: disclosure.default({ profile: 'restrained' }),
}).describe('How a jurisdiction runs its representatives.');
