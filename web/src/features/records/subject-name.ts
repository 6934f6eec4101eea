import type { SubjectName_MandateFragment, SubjectName_WardFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useRecordsText } from './records.messages.js';

graphql(`
  fragment SubjectName_ward on Ward {
    id
    name
  }
`);

graphql(`
  fragment SubjectName_mandate on Mandate {
    id
    typeTitle
    representative {
      id
      name
    }
  }
`);

interface Subject {
  ward?: SubjectName_WardFragment | null;
  node?: Partial<SubjectName_MandateFragment> | null;
}

/** Whom or which place a list of records is about. */
export function useSubjectName(): (subject: Subject | undefined) => string {
  const text = useRecordsText();
  const { name } = useJurisdiction();
  return subject => {
    const { representative, typeTitle } = subject?.node ?? {};
    if (representative && typeTitle) return text('person', { name: representative.name, type: typeTitle });
    return subject?.ward?.name ?? name;
  };
}
