import { Anchor, Text } from '@mantine/core';
import { ErrorState } from '../../components/error-state.js';
import { Rows } from '../../components/rows.js';
import { Section } from '../../components/section.js';
import { graphql } from '../../lib/graphql.js';
import { useProgrammeText } from './programme.messages.js';
import type { Check } from './use-check.js';

graphql(`
  fragment ProblemList_problem on ProgrammeProblem {
    line
    column
    path
    found
    allowed
    message
  }
`);

interface ProblemListProps {
  check: Check;
  jumpTo: (line: number, column: number) => void;
}

/** What the checker found, in the order of the file; each place leads to its line. */
export function ProblemList({ check: { check, error, isChecking }, jumpTo }: ProblemListProps) {
  const text = useProgrammeText();
  const { problems = [], problemCount = 0 } = check ?? {};
  const outcome = problemCount === 0 ? text('noProblems') : text('problemCount', { count: problemCount });
  return (
    <Section
      title={text('problems')}
      aside={
        <Text size="sm" role="status" fw={problemCount > 0 ? 600 : undefined}>
          {isChecking ? text('checking') : !error && outcome}
        </Text>
      }
    >
      {error ? <ErrorState error={error} /> : null}
      {problemCount > problems.length && (
        <Text size="sm" c="dimmed" mb="xs">
          {text('problemsShown', { count: problems.length })}
        </Text>
      )}
      {problems.length > 0 && (
        <Rows>
          {problems.map(({ line, column, path, found, allowed, message }) => (
            <Rows.Row key={[line, column, path, message].join('|')}>
              <Anchor component="button" type="button" onClick={() => jumpTo(line, column)}>
                {text('place', { line, column })}
              </Anchor>
              <Rows.Main>
                <Text>{message}</Text>
                <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {text('foundAllowed', { found, allowed })}
                </Text>
              </Rows.Main>
            </Rows.Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}
