import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { graphql } from '../../lib/graphql.js';

const CHECK = graphql(`
  query CheckProgramme($fileName: String!, $sourceText: String!) {
    checkProgramme(fileName: $fileName, sourceText: $sourceText) {
      problemCount
      problems {
        ...ProblemList_problem
      }
    }
  }
`);

/** As long as a pause between two words. */
const REST_MS = 500;

/** What the checker says of the text, asked again whenever the writer pauses; what it said last stays until then. */
export function useCheck(fileName: string, text: string, isOn: boolean) {
  const [sourceText] = useDebouncedValue(text, REST_MS);
  const { data, previousData, error, loading } = useQuery(CHECK, {
    variables: { fileName, sourceText },
    fetchPolicy: 'no-cache',
    skip: !isOn,
  });
  const check = (data ?? previousData)?.checkProgramme;
  const isChecking = loading || sourceText !== text;
  return { check, error, isChecking, isSound: !isChecking && !error && check?.problemCount === 0 };
}

export type Check = ReturnType<typeof useCheck>;
