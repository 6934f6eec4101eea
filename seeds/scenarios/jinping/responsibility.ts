import { type AssignmentLevel, assignmentRow } from '../../factories/assignment-rows.js';
import type { Row } from '../../factories/rows.js';
import { REGISTERED_ON } from './figures.js';
import type { Roster } from './roster.js';

/** What is fixed of everybody at a level (五定): who it is, is the assignment itself. */
const COUNTY: AssignmentLevel = {
  key: 'county-township',
  fixed: {
    post: '包乡镇领导',
    task: '督促“一制三网”落实',
    target: '乡镇年度责任目标完成',
    reward: '与年度考核评优挂钩',
  },
};
const TOWNSHIP: AssignmentLevel = {
  key: 'township-village',
  fixed: {
    post: '包村领导',
    task: '指导村党组织建设和矛盾化解',
    target: '每季度党务公开按期',
    reward: '与绩效工资挂钩',
  },
};
const OFFICE: AssignmentLevel = {
  key: 'office-group',
  fixed: { post: '包组干部', task: '收集需求、帮办事项', target: '每月到组一次', reward: '与评先评优挂钩' },
};

/** The five fixed things hold for every work of the year, so somebody of the county answers for each department too. */
const DEPARTMENT: AssignmentLevel = {
  key: 'county-department',
  fixed: {
    post: '分管部门领导',
    task: '督促部门服务下沉',
    target: '部门年度责任目标完成',
    reward: '与年度考核评优挂钩',
  },
};

/** Down the tree everybody answers for one place: a township, a department, a village, a village group. Cadres answer for the households they link. */
export function assignmentRows({ county, people, identify }: Roster): Row<'wardAssignments'>[] {
  const plan = { identify, registeredOn: REGISTERED_ON };
  const groups = county.villages.flatMap(village => village.groups);
  return [
    ...county.townships.map((ward, index) =>
      assignmentRow(COUNTY, { mandate: people.countyLeaders[index]!.mandate, ward }, plan),
    ),
    ...county.departments.map((ward, index) =>
      assignmentRow(DEPARTMENT, { mandate: people.countyLeaders[index]!.mandate, ward }, plan),
    ),
    ...county.villages.map(({ ward }, index) =>
      assignmentRow(TOWNSHIP, { mandate: people.townshipLeaders[index]!.mandate, ward }, plan),
    ),
    ...groups.map(({ ward }, index) =>
      assignmentRow(OFFICE, { mandate: people.officeMembers[index]!.mandate, ward }, plan),
    ),
  ];
}
