import { setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { ProblemList_ProblemFragment } from '../../generated/graphql.js';
import { useLanguage } from '../../lib/i18n.js';
import { editorExtensions } from './editor-extensions.js';
import { editorPhrases } from './editor-phrases.js';
import { positionAt, problemMarks } from './problem-marks.js';
import { useProgrammeText } from './programme.messages.js';
import classes from './yaml-editor.module.css';

/** How a list beside the editor leads into it. */
export interface EditorHandle {
  jumpTo(line: number, column: number): void;
}

interface YamlEditorProps {
  text: string;
  /** Changes when the text comes from elsewhere than this editor, for example when a draft is thrown away. */
  edition: number;
  problems?: readonly ProblemList_ProblemFragment[];
  /** Left out: the text can only be read. */
  onChange?: (text: string) => void;
  ref?: Ref<EditorHandle>;
}

/** A programme file as text with line numbers; while it is written, keys are completed and problems marked. */
export function YamlEditor({ text, edition, problems, onChange, ref }: YamlEditorProps) {
  const words = useProgrammeText();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef({ text, onChange });
  latest.current = { text, onChange };
  const isReadOnly = !onChange;

  useEffect(() => {
    const extensions = editorExtensions({
      label: words('editor'),
      isReadOnly,
      phrases: editorPhrases(language),
      onChange: written => latest.current.onChange?.(written),
    });
    const state = EditorState.create({ doc: latest.current.text, extensions });
    const opened = new EditorView({ state, parent: place.current! });
    view.current = opened;
    return () => opened.destroy();
  }, [isReadOnly, language, words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text itself may lag behind what is being typed
  useEffect(() => {
    const shown = view.current!.state.doc;
    const insert = latest.current.text;
    if (shown.toString() !== insert) view.current!.dispatch({ changes: { from: 0, to: shown.length, insert } });
  }, [edition]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor opened anew in another language gets its marks again
  useEffect(() => {
    const { state } = view.current!;
    const worded = problemMarks(state.doc, problems ?? [], ({ message, found, allowed }) =>
      [message, words('foundAllowed', { found, allowed })].join('\n'),
    );
    view.current!.dispatch(setDiagnostics(state, worded));
  }, [problems, words, language, isReadOnly]);

  useImperativeHandle(ref, () => ({
    jumpTo(line, column) {
      const position = positionAt(view.current!.state.doc, line, column);
      const effects = EditorView.scrollIntoView(position, { y: 'center' });
      view.current!.dispatch({ selection: { anchor: position }, effects });
      view.current!.focus();
    },
  }));
  return <div ref={place} className={classes.editor} />;
}
