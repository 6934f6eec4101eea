import { useProgrammeText } from './programme.messages.js';
import { DRAFT } from './use-version-text.js';

/** The draft, where there is one, and every version, newest first: as a list to choose from. */
export function useVersionChoices(versionInForce: number, hasDraft: boolean): { value: string; label: string }[] {
  const text = useProgrammeText();
  const numbers = Array.from({ length: versionInForce }, (_, at) => versionInForce - at);
  const titleOf = (version: number) => text(version === versionInForce ? 'versionInForce' : 'version', { version });
  return [
    ...(hasDraft ? [{ value: DRAFT, label: text('draft') }] : []),
    ...numbers.map(version => ({ value: String(version), label: titleOf(version) })),
  ];
}
