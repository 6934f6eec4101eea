import { type FieldActions, fields } from './fields-of-type.js';

/** The fields of task lists. */
export const TASK_FIELDS: { Query: FieldActions[string]; Mutation: FieldActions[string] } = {
  Query: {
    ...fields('task.read', 'taskListProgramme taskLists taskList'),
    ...fields('task.follow', 'ownTasks'),
  },
  Mutation: {
    ...fields('task.issue', 'issueTaskList withdrawListedTask'),
    ...fields('task.do', 'takeTask reportTask handTaskDown'),
  },
};

export const TASK_TYPES: FieldActions = {
  TaskListProgramme: fields('public.read', 'title domains from to hasNilReports public openDays viewerIssuesFor'),
  TaskList: fields('task.read', 'id listedOn ward tasks'),
  ListedTask: fields(
    'task.read',
    `id taskList ordinal domain domainTitle text types dueOn addressedTo addressees progress withdrawnOn withdrawnReason
     replaces version viewerCanWithdraw`,
  ),
  TaskProgress: fields('public.read', 'done all'),
  TaskAddressee: fields(
    'task.read',
    `id task ward group isHandedDown level progressBelow isNil state stateTitle isOverdue representative takenOn reportedOn note version
     viewerCanTake viewerCanReport viewerCanHandDown`,
  ),
};
