import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import schema from '@lianxin/schema/programme.schema.json';
import { completeFromSchema } from './complete-from-schema.js';
import type { JsonSchema } from './json-schema.js';

const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--mantine-color-ink-9)', fontWeight: '600' },
  { tag: tags.comment, color: 'var(--mantine-color-gray-7)' },
]);

const looks = EditorView.theme({
  '&': { backgroundColor: '#fff', maxHeight: '70vh' },
  '&.cm-focused': { outline: '2px solid var(--mantine-color-ink-6)' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.875rem', lineHeight: '1.6' },
  '.cm-gutters': { backgroundColor: 'var(--mantine-color-gray-0)', color: 'var(--mantine-color-gray-6)' },
  '.cm-tooltip': { maxWidth: 'min(32rem, 90vw)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--mantine-color-ink-8)', color: '#fff' },
  '.cm-tooltip.cm-completionInfo': { whiteSpace: 'pre-wrap', backgroundColor: '#fff', fontSize: '0.875rem' },
  '.cm-panels': { fontFamily: 'var(--mantine-font-family)' },
});

/** What every programme file is shown with, whether it can be changed or not. */
const READING: Extension = [
  yaml(),
  syntaxHighlighting(colours),
  looks,
  lineNumbers(),
  EditorView.lineWrapping,
  search({ top: true }),
  keymap.of(searchKeymap),
];

/** The type that TypeScript reads out of the file is every key of it, of which nothing here depends on any. */
const complete = completeFromSchema(schema as unknown as JsonSchema);

/** Tab is left alone, so that a keyboard gets out of the editor again. */
const WRITING: Extension = [
  history(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  highlightActiveLine(),
  autocompletion({ override: [complete], icons: false }),
  lintGutter(),
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
];

interface Chosen {
  label: string;
  isReadOnly: boolean;
  phrases: Record<string, string>;
  onChange: (text: string) => void;
}

export function editorExtensions({ label, isReadOnly, phrases, onChange }: Chosen): Extension {
  return [
    READING,
    isReadOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : WRITING,
    EditorState.phrases.of(phrases),
    EditorView.contentAttributes.of({
      'aria-label': label,
      // Said aloud for a text that cannot be changed, which could not be scrolled by keyboard otherwise.
      tabindex: '0',
      ...(isReadOnly && { 'aria-readonly': 'true' }),
    }),
    EditorView.updateListener.of(update => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
  ];
}
