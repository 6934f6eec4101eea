import { Alert, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type ChosenFile, FileField } from '../../components/file-field.js';
import { FormButtons } from '../../components/form-buttons.js';
import type { PaperCountForm_GroupFragment, PaperRowInput } from '../../generated/graphql.js';
import { questionId } from '../../lib/answer-draft.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useBallotsText } from './ballots.messages.js';
import { ClassPapers } from './class-papers.js';
import { type CriterionTally, EMPTY_TALLY, readTally } from './paper-rows.js';
import { TallyFields } from './tally-fields.js';

graphql(`
  fragment PaperCountForm_group on RaterGroup {
    key
    classes {
      key
      title
    }
    criteria {
      ...TallyFields_criterion
    }
  }
`);

const ENTER = graphql(`
  mutation EnterPaperCount($input: EnterPaperCountInput!) {
    enterPaperCount(input: $input) {
      id
    }
  }
`);

const NUMBERS = ['issued', 'returned', 'valid'] as const;
const NAMES = ['teller', 'scrutineer'] as const;

interface PaperCountFormProps {
  group: PaperCountForm_GroupFragment;
  evaluationId: string;
  close: () => void;
}

/** The tallies as they are typed, and the papers they stand for. */
function useTallies({ criteria }: PaperCountForm_GroupFragment) {
  const [tallies, setTallies] = useState<Readonly<Record<string, CriterionTally>>>({});
  const of = (id: string): CriterionTally => tallies[id] ?? EMPTY_TALLY;
  const change = (id: string) => (tally: CriterionTally) => setTallies(known => ({ ...known, [id]: tally }));
  function read(): PaperRowInput[] | number {
    const rows: PaperRowInput[] = [];
    for (const criterion of criteria) {
      const found = readTally(criterion, of(questionId(criterion)));
      if ('badLine' in found) return found.badLine;
      rows.push(...found.rows);
    }
    return rows;
  }
  return { of, change, read };
}

/** A count of paper ballots about one subject: the numbers, the two witnesses, the scan and the tallies. */
export function PaperCountForm({ group, evaluationId, close }: PaperCountFormProps) {
  const text = useBallotsText();
  const { today } = useJurisdiction();
  const [numbers, setNumbers] = useState<Readonly<Record<string, number | string>>>({});
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [papers, setPapers] = useState<Readonly<Record<string, number | string>>>({});
  const [heldOn, setHeldOn] = useState(today);
  const [scan, setScan] = useState<ChosenFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const tallies = useTallies(group);
  const { act, isActing, error } = useAction(ENTER, {
    refetch: ['CycleRaters', 'GroupProgress', 'PaperCounts'],
    onDone: () => {
      showToast(text('saved'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const rows = tallies.read();
    const missing = typeof rows === 'number' ? text('badLine', { line: rows }) : scan ? null : text('noScan');
    setProblem(missing);
    if (missing || typeof rows === 'number' || !scan) return;
    const [issued, returned, valid] = NUMBERS.map(name => Number(numbers[name] ?? 0)) as [number, number, number];
    const { teller = '', scrutineer = '' } = names;
    const classes = group.classes
      .map(({ key: raterClass }) => ({ raterClass, count: Number(papers[raterClass] ?? 0) }))
      .filter(({ count }) => count > 0);
    const sums = { issued, returned, valid };
    void act({ evaluationId, group: group.key, heldOn, ...sums, teller, scrutineer, fileId: scan.id, rows, classes });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <TextInput
            type="date"
            label={text('heldOn')}
            value={heldOn}
            max={today}
            required
            onChange={event => setHeldOn(event.currentTarget.value)}
          />
          {NUMBERS.map(name => (
            <NumberInput
              key={name}
              label={text(name)}
              value={numbers[name] ?? ''}
              min={0}
              allowDecimal={false}
              required
              w={110}
              size="sm"
              onChange={value => setNumbers(known => ({ ...known, [name]: value }))}
            />
          ))}
        </Group>
        <ClassPapers classes={group.classes} papers={papers} change={setPapers} />
        <Group gap="sm">
          {NAMES.map(name => (
            <TextInput
              key={name}
              label={text(name)}
              value={names[name] ?? ''}
              required
              onChange={event => {
                const { value } = event.currentTarget;
                setNames(known => ({ ...known, [name]: value }));
              }}
            />
          ))}
        </Group>
        {group.criteria.map(criterion => (
          <TallyFields
            key={questionId(criterion)}
            criterion={criterion}
            tally={tallies.of(questionId(criterion))}
            change={tallies.change(questionId(criterion))}
          />
        ))}
        <FileField label={text('scan')} value={scan} onChange={setScan} />
        {problem && (
          <Alert color="orange" role="alert">
            {problem}
          </Alert>
        )}
        <FormButtons confirm={text('save')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
