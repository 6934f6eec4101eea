import type { RecordPage_RecordFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';

graphql(`
  fragment RecordPage_record on MeasureRecord {
    representative {
      id
    }
    node {
      __typename
      id
      ... on PledgeItem {
        pledge {
          id
        }
      }
    }
  }
`);

/** The page that shows a record: its own, or that of the person it belongs to; null when it has none. */
export function recordPage({ node, representative }: RecordPage_RecordFragment): string | null {
  switch (node?.__typename) {
    case 'Pledge':
      return paths.pledge(node.id);
    case 'PledgeItem':
      return paths.pledge(node.pledge.id);
    case 'DutyRecord':
      return paths.dutyRecord(node.id);
    case 'Activity':
      return paths.activity(node.id);
    case 'Matter':
      return paths.matter(node.id);
    case 'Consultation':
      return paths.consultation(node.id);
    case 'BriefingAnswer':
      return paths.consultations();
    case 'TaskAddressee':
      return paths.taskLists();
    case 'IndicatorReport':
      return paths.indicatorReport(node.id);
    default:
      return representative ? paths.representative(representative.id) : null;
  }
}
