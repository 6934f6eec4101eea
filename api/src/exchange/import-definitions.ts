import { subjectAttributes } from '../programmes/attribute-rule.js';
import type { Programme } from '../programmes/programme.js';
import type { ImportedTable } from './changes.js';
import type { Fields } from './field.js';
import { ImportKind } from './import-kind.js';
import type { ImportScope } from './import-scope.js';
import { ACTIVITY_FIELDS } from './kinds/activities.fields.js';
import { planActivities } from './kinds/activities.plan.js';
import { ATTENDANCE_FIELDS } from './kinds/attendance.fields.js';
import { planAttendance } from './kinds/attendance.plan.js';
import { attributeFields } from './kinds/attribute-fields.js';
import { DUTY_RECORD_FIELDS, dutyAttributeFields } from './kinds/duty-records.fields.js';
import { planDutyRecords } from './kinds/duty-records.plan.js';
import { numberFields } from './kinds/external-id-plan.js';
import { HOUSEHOLD_FIELDS } from './kinds/households.fields.js';
import { planHouseholds } from './kinds/households.plan.js';
import { INDICATOR_REPORT_FIELDS } from './kinds/indicator-reports.fields.js';
import { planIndicatorReports } from './kinds/indicator-reports.plan.js';
import { LINK_FIELDS } from './kinds/links.fields.js';
import { planLinks } from './kinds/links.plan.js';
import { exportedFields, MATTER_FIELDS } from './kinds/matters.fields.js';
import { planMatters } from './kinds/matters.plan.js';
import { REPRESENTATIVE_FIELDS } from './kinds/representatives.fields.js';
import { planRepresentatives } from './kinds/representatives.plan.js';
import { WARD_FIELDS } from './kinds/wards.fields.js';
import { planWards } from './kinds/wards.plan.js';
import type { ImportedRow } from './read-rows.js';

/** How files of one kind are understood. */
export interface ImportDefinition<F extends Fields> {
  fields: F;
  /** A row counts as created when it adds a record here. */
  mainTable: ImportedTable;
  /** Fields of which a file must have at least one. */
  anyOf: readonly (keyof F & string)[];
  /** A field for each attribute and number of another system that the programme keeps of what the rows speak of. */
  attributesOf?(programme: Programme): Fields;
  plan(scope: ImportScope, rows: ImportedRow<F>[]): Promise<void>;
}

/** The fields of a kind under a programme. */
export function fieldsOf({ fields, attributesOf }: ImportDefinition<Fields>, programme: Programme): Fields {
  return { ...fields, ...attributesOf?.(programme) };
}

function define<F extends Fields>(definition: ImportDefinition<F>): ImportDefinition<Fields> {
  return definition as unknown as ImportDefinition<Fields>;
}

export const IMPORT_DEFINITIONS: Record<ImportKind, ImportDefinition<Fields>> = {
  [ImportKind.WARDS]: define({
    fields: WARD_FIELDS,
    mainTable: 'wards',
    anyOf: [],
    attributesOf: programme => ({
      ...attributeFields(subjectAttributes(programme, 'ward')),
      ...numberFields(programme, 'WARD'),
    }),
    plan: planWards,
  }),
  [ImportKind.REPRESENTATIVES]: define({
    fields: REPRESENTATIVE_FIELDS,
    mainTable: 'mandates',
    anyOf: [],
    attributesOf: programme => ({
      ...attributeFields(subjectAttributes(programme, 'representative')),
      ...numberFields(programme, 'REPRESENTATIVE'),
    }),
    plan: planRepresentatives,
  }),
  [ImportKind.HOUSEHOLDS]: define({
    fields: HOUSEHOLD_FIELDS,
    mainTable: 'households',
    anyOf: [],
    attributesOf: programme => numberFields(programme, 'HOUSEHOLD'),
    plan: planHouseholds,
  }),
  [ImportKind.LINKS]: define({
    fields: LINK_FIELDS,
    mainTable: 'links',
    anyOf: ['name', 'externalId'],
    plan: planLinks,
  }),
  [ImportKind.ACTIVITIES]: define({
    fields: ACTIVITY_FIELDS,
    mainTable: 'activities',
    anyOf: [],
    plan: planActivities,
  }),
  [ImportKind.ATTENDANCE]: define({
    fields: ATTENDANCE_FIELDS,
    mainTable: 'attendanceRecords',
    anyOf: ['name', 'externalId'],
    plan: planAttendance,
  }),
  [ImportKind.INDICATOR_REPORTS]: define({
    fields: INDICATOR_REPORT_FIELDS,
    mainTable: 'indicatorReports',
    anyOf: [],
    plan: planIndicatorReports,
  }),
  [ImportKind.MATTERS]: define({
    fields: MATTER_FIELDS,
    mainTable: 'matters',
    anyOf: [],
    attributesOf: exportedFields,
    plan: planMatters,
  }),
  [ImportKind.DUTY_RECORDS]: define({
    fields: DUTY_RECORD_FIELDS,
    mainTable: 'dutyRecords',
    anyOf: ['name', 'externalId', 'ward'],
    attributesOf: dutyAttributeFields,
    plan: planDutyRecords,
  }),
};
