import type { OwnRecordType } from '../generated/graphql.js';
import { useFormat } from '../lib/format.js';
import { paths } from '../lib/paths.js';
import { useCan, useViewer } from '../lib/viewer.js';
import { useObjectionLinkText } from './objection-link.messages.js';
import { YearLink } from './year-link.js';

interface ObjectionLinkProps {
  type: OwnRecordType;
  id: string;
  /** Whom the record is about; only they are asked. */
  representativeId: string | undefined;
  /** The record in a word, for screen readers. */
  name: string;
}

/** Where whoever a record is about says that it is not right; nothing for others. */
export function ObjectionLink({ type, id, representativeId, name }: ObjectionLinkProps) {
  const text = useObjectionLinkText();
  const format = useFormat();
  const can = useCan();
  const { representative: own } = useViewer();
  if (!own || own.id !== representativeId || !can('objection.raise')) return null;
  return (
    <YearLink
      to={paths.objections({ record: id, type })}
      size="sm"
      className="no-print"
      aria-label={format.labelled(text('object'), name)}
    >
      {text('object')}
    </YearLink>
  );
}
