import { type FieldActions, fields } from './fields-of-type.js';

/** Reading and moving matters, by root field. */
export const MATTER_FIELDS = {
  Query: {
    ...fields('matter.read', 'matters matter matterOwners matterTopics'),
  },
  Mutation: {
    ...fields(
      'matter.step',
      `registerMatter dispatchMatter closeMatter mergeMatter acceptMatter returnMatter handleMatter answerMatter
       escalateMatter reopenMatter rateMatter`,
    ),
  },
};

/** Types of matters. */
export const MATTER_TYPES: FieldActions = {
  Matter: fields(
    'matter.read',
    `id number kind kindTitle title body topic topicTitle source sourceTitle externalNumber representative jointAuthors
     household ward state stateTitle outcome outcomeTitle answer ownerWard ownerGroup isWholeNetwork mergedInto mergedCount
     rating ratingTitle settledBy settledByTitle isMajor raisedOn answeredOn dueOn isOverdue lateSteps reopenedCount steps
     reportedBack version nextSteps viewerCanRegister viewerCanAnswer viewerCanReopen`,
  ),
  MatterStep: fields('matter.read', 'verb verbTitle takenOn dueOn isLate owner note'),
  MatterKind: fields(
    'public.read',
    `key title raisedBy needsTopic leastAuthors mostAuthors states outcomes ratings settlers ownerWardKinds ownedByGroups
     levels`,
  ),
  // Handed out only with matters that the viewer may read, or counted from them.
  MatterNextStep: fields('public.read', 'verb title'),
  MatterOwner: fields('public.read', 'ward group open overdue oldestDueOn'),
  MatterTopic: fields('public.read', 'key title raised open overdue solved previous'),
};
