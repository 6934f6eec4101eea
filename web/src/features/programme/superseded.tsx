import { Alert } from '@mantine/core';
import { useProgrammeText } from './programme.messages.js';

interface SupersededProps {
  basedOnVersion: number;
  inForce: { version: number; adoptedByName: string | null };
}

/** Somebody else adopted a version while the draft was written: nothing is lost, but somebody has to look. */
export function Superseded({ basedOnVersion, inForce: { version, adoptedByName } }: SupersededProps) {
  const text = useProgrammeText();
  return (
    <Alert color="orange" variant="light" role="alert">
      {text('superseded', { based: basedOnVersion, version, who: adoptedByName ?? text('system') })}
    </Alert>
  );
}
