import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { ActionError } from '../../components/action-error.js';
import { QueryStates } from '../../components/query-states.js';
import type { SelfReportEditor_SectionFragment, SelfReportEditor_StandingFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useSelfReportText } from './self-report.messages.js';
import classes from './self-report-editor.module.css';
import { SelfReportText } from './self-report-text.js';
import { SubmitReport } from './submit-report.js';
import { useSavedReport } from './use-saved-report.js';

graphql(`
  fragment SelfReportEditor_section on SelfReportSection {
    key
    title
    text
  }
`);

graphql(`
  fragment SelfReportEditor_standing on SelfReportStanding {
    evaluationId
    cycle {
      id
      phase
    }
    report {
      id
      version
      sections {
        ...SelfReportEditor_section
      }
    }
  }
`);

const DRAFT = graphql(`
  query SelfReportDraft($id: ID!) {
    selfReportDraft(evaluationId: $id) {
      ...SelfReportEditor_section
    }
  }
`);

/** The report to be written, beginning with what the records say. */
export function SelfReportEditor({ standing }: { standing: SelfReportEditor_StandingFragment }) {
  const query = useQuery(DRAFT, { variables: { id: standing.evaluationId }, fetchPolicy: 'network-only' });
  return (
    <QueryStates query={query}>
      {({ selfReportDraft }) => <Sections standing={standing} draft={selfReportDraft} />}
    </QueryStates>
  );
}

interface SectionsProps {
  standing: SelfReportEditor_StandingFragment;
  draft: readonly SelfReportEditor_SectionFragment[];
}

/** Sections of the draft with what was written in them; a section of which the records no longer tell stays. */
function sectionsOf({ standing: { report }, draft }: SectionsProps): readonly SelfReportEditor_SectionFragment[] {
  const written = report?.sections ?? [];
  const begun = written.length > 0 ? written : draft;
  return [...begun, ...draft.filter(({ key }) => !begun.some(section => section.key === key))];
}

function Sections({ standing, draft }: SectionsProps) {
  const sections = sectionsOf({ standing, draft });
  const report = useSavedReport({
    evaluationId: standing.evaluationId,
    saved: standing.report ?? null,
    texts: Object.fromEntries(sections.map(({ key, text }) => [key, text])),
  });
  const onPaper = sections.map(section => ({ ...section, text: report.written[section.key] ?? '' }));
  return (
    <>
      <Stack gap="lg" className="no-print">
        {sections.map(section => (
          <SectionField
            key={section.key}
            section={section}
            value={report.written[section.key] ?? ''}
            recorded={draft.find(({ key }) => key === section.key)?.text ?? ''}
            onChange={value => report.write(section.key, value)}
          />
        ))}
        <ActionError error={report.error} />
        <Group justify="space-between">
          <SavingState state={report.state} />
          {standing.cycle.phase !== 'COLLECTING' && <SubmitReport settle={report.settled} />}
        </Group>
      </Stack>
      <div className={classes.paper}>
        <SelfReportText sections={onPaper} />
      </div>
    </>
  );
}

interface SectionFieldProps {
  section: SelfReportEditor_SectionFragment;
  value: string;
  /** What the records say now. */
  recorded: string;
  onChange: (value: string) => void;
}

function SectionField({ section: { key, title }, value, recorded, onChange }: SectionFieldProps) {
  const text = useSelfReportText();
  return (
    <div>
      <Textarea
        label={title}
        name={key}
        value={value}
        autosize
        minRows={4}
        maxLength={5000}
        onChange={event => onChange(event.currentTarget.value)}
      />
      {recorded !== '' && recorded !== value && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          aria-label={text('useRecordsFor', { section: title })}
          onClick={() => onChange(recorded)}
        >
          {text('useRecords')}
        </Button>
      )}
    </div>
  );
}

function SavingState({ state }: Pick<ReturnType<typeof useSavedReport>, 'state'>) {
  const text = useSelfReportText();
  return (
    <Text size="sm" c={state === 'kept' ? 'orange.8' : 'dimmed'} role="status">
      {text(state)}
    </Text>
  );
}
