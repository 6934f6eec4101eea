import { useQuery } from '@apollo/client/react';
import { graphql } from '../../lib/graphql.js';

export const VERSION_TEXT = graphql(`
  query ProgrammeText($version: Int!) {
    programmeVersion(version: $version) {
      id
      version
      sourceText
    }
  }
`);

/** Stands for the text that is not adopted yet, where a version is asked for. */
export const DRAFT = 'draft';

/** The text of a version, which never changes, or the draft, which is here already. */
export function useVersionText(value: string, draft: string | undefined) {
  const isDraft = value === DRAFT;
  const { data, error, refetch } = useQuery(VERSION_TEXT, {
    variables: { version: Number(value) },
    fetchPolicy: 'cache-first',
    skip: isDraft,
  });
  return { data: isDraft ? (draft ?? '') : data?.programmeVersion.sourceText, error, refetch };
}
