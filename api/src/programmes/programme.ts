import type { z } from 'zod';
import type { activityKind, attendanceStatus, groupReturn } from './activity.schema.js';
import type { onHoliday } from './basics.schema.js';
import type { coverageRule, matching, responsibility } from './linkage.schema.js';
import type { linkRule, representativeType } from './people.schema.js';
import type { programmeSchema } from './programme.schema.js';
import type { rubric } from './rubric.schema.js';
import type { visitChannel } from './visit.schema.js';

/** How a jurisdiction runs its representatives, as read from its file with every default filled in. */
export type Programme = z.infer<typeof programmeSchema>;

export type RepresentativeType = z.infer<typeof representativeType>;
export type LinkRule = z.infer<typeof linkRule>;
export type CoverageRule = z.infer<typeof coverageRule>;
export type Responsibility = z.infer<typeof responsibility>;
export type ResponsibilityLevel = Responsibility['levels'][number];
export type Matching = z.infer<typeof matching>;
export type ActivityKind = z.infer<typeof activityKind>;
export type GroupReturnRule = z.infer<typeof groupReturn>;
export type AttendanceStatus = z.infer<typeof attendanceStatus>;
export type VisitChannel = z.infer<typeof visitChannel>;
export type VisitRule = Exclude<Programme['visits']['quota'], 'none'>[number];
export type VisitRound = Programme['visits']['rounds'][number];
export type MustVisitRule = Programme['visits']['mustVisit'][number];
export type OnHoliday = z.infer<typeof onHoliday>;
export type PledgeTemplate = NonNullable<Programme['pledge']>;
export type PledgeItemTemplate = PledgeTemplate['items'][number];
export type MatterKind = Programme['matters']['kinds'][number];
export type Procedure = Programme['consultations']['procedures'][number];
export type Stage = Procedure['stages'][number];
export type Panel = Programme['consultations']['panels'][number];
export type EventKind = Programme['eventKinds'][number];
export type SubjectAttribute = Programme['attributes'][number];
export type Indicator = Programme['indicators'][number];
export type IndicatorRule = Indicator['rules'][number];
export type Rubric = z.infer<typeof rubric>;
export type { Criterion } from './criterion.schema.js';
