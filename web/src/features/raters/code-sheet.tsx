import { Alert, Button, Group } from '@mantine/core';
import { PrintButton } from '../../components/print-button.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useBallotsText } from './ballots.messages.js';
import classes from './code-sheet.module.css';

interface CodeSheetProps {
  codes: readonly string[];
  groupTitle: string;
  close: () => void;
}

/** Slips to cut apart: the address and one code on each, and nothing that tells one voter from another. */
export function CodeSheet({ codes, groupTitle, close }: CodeSheetProps) {
  const text = useBallotsText();
  const { key, name } = useJurisdiction();
  const address = `${location.origin}${paths.ballot(key)}`;
  return (
    <section className={classes.sheet} aria-label={text('sheetTitle')}>
      <Alert color="orange" className="no-print">
        {text('codesHint')}
      </Alert>
      <Group className="no-print">
        <PrintButton />
        <Button variant="default" onClick={close}>
          {text('close')}
        </Button>
      </Group>
      <ul className={classes.slips}>
        {codes.map(code => (
          <li key={code} className={classes.slip}>
            <span>
              {name} · {groupTitle}
            </span>
            <strong className={classes.code}>{code}</strong>
            <span className={classes.address}>{text('address', { address })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
