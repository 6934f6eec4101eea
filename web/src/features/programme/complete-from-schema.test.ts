import { readFileSync } from 'node:fs';
import { CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from '@jest/globals';
import { completeFromSchema } from './complete-from-schema.js';
import type { JsonSchema } from './json-schema.js';

const STEP: JsonSchema = {
  oneOf: [
    {
      type: 'object',
      properties: {
        do: { const: 'count', description: 'Counts things.' },
        what: { enum: ['visits', 'matters'], description: 'What is counted.' },
      },
      additionalProperties: false,
      required: ['do', 'what'],
    },
    {
      type: 'object',
      properties: {
        do: { const: 'add', description: 'Adds parts.' },
        parts: { type: 'array', items: { $ref: '#/definitions/step' }, description: 'What is added.' },
      },
      additionalProperties: false,
      required: ['do', 'parts'],
    },
  ],
};

const SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    key: { type: 'string', description: 'Its name.' },
    open: { type: 'boolean', description: 'Whether everybody may look.' },
    title: { allOf: [{ $ref: '#/definitions/text' }], description: 'What screens call it.' },
    words: { type: 'object', additionalProperties: { enum: ['loud', 'quiet'] } },
    types: { anyOf: [{ const: 'all' }, { type: 'array', items: { enum: ['one', 'other'] } }] },
    steps: { type: 'array', items: { $ref: '#/definitions/step' } },
  },
  required: ['key'],
  definitions: {
    step: STEP,
    text: { type: 'object', properties: { 'zh-CN': { type: 'string' }, en: { type: 'string' } } },
  },
} as JsonSchema;

/** What is offered where the bar stands. */
function offered(textWithBar: string, schema = SCHEMA): CompletionResult | null {
  const position = textWithBar.indexOf('|');
  const doc = textWithBar.replace('|', '');
  const context = new CompletionContext(EditorState.create({ doc }), position, true);
  return completeFromSchema(schema)(context) as CompletionResult | null;
}

const labels = (textWithBar: string, schema = SCHEMA) =>
  offered(textWithBar, schema)?.options.map(({ label }) => label) ?? [];

describe('completing a file from its schema', () => {
  it.each([
    ['keys of the whole file', '|', ['key', 'open', 'title', 'words', 'types', 'steps']],
    [
      'keys that are not there yet, above or below',
      'key: a\n|\ntitle: { en: a }\n',
      ['open', 'words', 'types', 'steps'],
    ],
    ['a key that is being written', 'key: a\nop|\n', ['open', 'title', 'words', 'types', 'steps']],
    ['a key that is being renamed', 'key: a\nop|en: true\nsteps: []\n', ['open', 'title', 'words', 'types']],
    ['keys of a mapping on its own lines', 'title:\n  |\nkey: a\n', ['zh-CN', 'en']],
    ['keys of a mapping in braces', 'title: { zh-CN: 村, | }\n', ['en']],
    ['keys in braces that are still open', 'title: { |\n', ['zh-CN', 'en']],
    ['true or false', 'open: |\n', ['true', 'false']],
    ['words of a mapping with keys of one’s own', 'words:\n  mine: |\n', ['loud', 'quiet']],
    ['the word that may stand instead of a list', 'types: |\n', ['all']],
    ['words of a list in brackets', 'types: [one, |]\n', ['one', 'other']],
    ['words of a list on its own lines', 'types:\n  - one\n  - |\n', ['one', 'other']],
    ['keys of the first line of an item', 'steps:\n  - |\n', ['do', 'what', 'parts']],
    ['words that tell items apart', 'steps:\n  - do: |\n', ['count', 'add']],
    ['only the keys of the item that was chosen', 'steps:\n  - do: count\n    |\n', ['what']],
    ['words of an item that was chosen', 'steps:\n  - { do: count, what: | }\n', ['visits', 'matters']],
    [
      'the same far below, where the schema repeats',
      'steps:\n  - do: add\n    parts:\n      - do: add\n        |\n',
      ['parts'],
    ],
    ['the other keys of an item known by one of its keys', 'steps:\n  - parts: []\n    |\n', ['do']],
  ])('offers %s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it.each([
    ['in a comment', 'key: a # |\n'],
    ['between quotes', 'open: "|"\n'],
    ['for a text of one’s own', 'key: |\n'],
    ['below a key that there is not', 'unknown:\n  |\n'],
    ['for a mapping on the line of its key', 'title: |\n'],
  ])('offers nothing %s', (_, text) => {
    expect(offered(text)).toBeNull();
  });

  it('says what each key means, which words it takes, and that it has to be there', () => {
    const options = offered('steps:\n  - do: count\n    |\n')!.options;
    expect(options).toEqual([
      expect.objectContaining({
        label: 'what',
        detail: '*',
        apply: 'what: ',
        info: 'What is counted.\nvisits | matters',
      }),
    ]);
  });

  it('replaces the word before the cursor, and writes no second colon', () => {
    expect(offered('key: a\nop|\n')).toMatchObject({ from: 7 });
    expect(offered('op|en: true\n')!.options[0]).not.toHaveProperty('apply');
  });
});

describe('the printed schema of the programme file', () => {
  const printed = JSON.parse(
    readFileSync(new URL('../../../../schema/programme.schema.json', import.meta.url), 'utf8'),
  ) as JsonSchema;
  const text = readFileSync(new URL('../../../../seeds/programmes/xisan.yaml', import.meta.url), 'utf8');

  it('offers the sections of a programme', () => {
    expect(labels('|', printed)).toEqual(
      expect.arrayContaining(['key', 'title', 'activities', 'rubrics', 'evaluation']),
    );
  });

  it('knows every key of a real programme at its place', () => {
    const keys = [...text.matchAll(/^[ ]+(?:- )*(?:\{ )?([a-z]\w*):/gim)];
    expect(keys.length).toBeGreaterThan(100);
    const missing = keys.filter(({ index, 0: found, 1: key }) => {
      const position = index + found.length - 1;
      return !labels(`${text.slice(0, position)}|${text.slice(position)}`, printed).includes(key!);
    });
    expect(missing.map(([found]) => found)).toEqual([]);
  });
});
