import { registerEnumType } from 'type-graphql';

/** How a rater came to a subject. */
export enum AssignedBy {
  HAND = 'HAND',
  RULE = 'RULE',
  DRAW = 'DRAW',
}

/** What stands between a rater and a subject. */
export enum RaterConflict {
  KIN = 'KIN',
  SAME_GROUP = 'SAME_GROUP',
  OTHER = 'OTHER',
}

/** Among whom a rule looks for raters. */
export enum RaterPool {
  ROLE = 'ROLE',
  ACTIVITY_GROUP = 'ACTIVITY_GROUP',
}

/** How far one rater is with one subject. */
export enum RatingState {
  WAITING = 'WAITING',
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AssignedBy, {
  name: 'AssignedBy',
  description: 'How a rater came to a subject.',
  valuesConfig: {
    HAND: { description: 'The office named both.' },
    RULE: { description: 'Every account of the role, or of the activity group, rates.' },
    DRAW: { description: 'By lot; the log keeps the seed.' },
  },
});

registerEnumType(RaterConflict, {
  name: 'RaterConflict',
  description: 'What stands between a rater and a subject.',
  valuesConfig: {
    KIN: { description: 'They are kin.' },
    SAME_GROUP: { description: 'They belong to the same activity group.' },
    OTHER: { description: 'Something else that the note tells.' },
  },
});

registerEnumType(RaterPool, {
  name: 'RaterPool',
  description: 'Among whom a rule looks for raters.',
  valuesConfig: {
    ROLE: { description: 'Every account of the role that the rater group names.' },
    ACTIVITY_GROUP: { description: "Only accounts of the subject's own activity group." },
  },
});

registerEnumType(RatingState, {
  name: 'RatingState',
  description: 'How far one rater is with one subject.',
  valuesConfig: {
    WAITING: { description: 'Nothing is entered yet.' },
    DRAFT: { description: 'Something is entered and kept, and may still be changed.' },
    SUBMITTED: { description: 'Handed in; only the office can open it again, with a reason.' },
    WITHDRAWN: { description: 'The rater no longer rates this subject.' },
  },
});
