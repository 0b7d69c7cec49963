import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineComponent, prop, words } from '../../../src/markup/components/define.ts';
import { authorComponents } from '../../../src/markup/components/index.ts';
import { makeComponentForm, makeComponentForms } from './component-forms.ts';

const forms = makeComponentForms((_key, source) => source);
const findForm = (name: string) => {
  const form = forms.find((other) => other.name === name);
  if (!form) throw new Error(`There is no form for ${name}.`);
  return form;
};

test('there is a form for every block, with a field for every attribute', () => {
  expect(forms.map(({ name }) => name)).toEqual(Object.keys(authorComponents));
  for (const form of forms)
    expect(form.props.map(({ name }) => name)).toEqual([
      ...(Object.values(authorComponents)
        .find(({ name }) => name === form.name)
        ?.notes.keys() ?? []),
    ]);
});

test('a field knows whether it is required, how long it may be and what can be chosen', () => {
  expect(findForm('Callout').props).toEqual([
    {
      name: 'kind',
      label: 'Kind',
      hint: 'What the remark is: note, tip, warning or example.',
      kind: 'choice',
      required: true,
      example: 'note',
      options: ['note', 'tip', 'warning', 'example'].map((value) => ({ value, label: value })),
    },
    {
      name: 'title',
      label: 'Title',
      hint: 'A few words that name the remark. May be left out.',
      kind: 'words',
      required: false,
      maxLength: 120,
      example: 'Start small',
    },
  ]);
});

test('a block says where it belongs and what it holds', () => {
  expect(findForm('KeyFigure').parents).toEqual(['KeyFigures']);
  expect(findForm('KeyFigures').children).toEqual(['KeyFigure']);
  expect(findForm('Callout').children).toBe('blocks');
  expect(findForm('Figure').children).toBe('none');
});

test('every text of the forms comes from the words of the member’s language, each under a key of its own', () => {
  const keys: string[] = [];
  const arabic = makeComponentForms((key) => {
    keys.push(key);
    return `ع ${key}`;
  });
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('Callout.kind.note');
  for (const form of arabic) {
    const texts = [form, ...form.props].flatMap(({ label, hint }) => [label, hint]);
    for (const text of texts) expect(text).toMatch(/^ع /);
  }
});

test('faults are named by attribute', () => {
  const { findFaults } = findForm('Video');
  expect(findFaults({})).toEqual(
    new Map([
      ['url', 'missing'],
      ['title', 'missing'],
    ]),
  );
  expect(findFaults({ url: 'http://a.org', title: 'A', duration: '3' })).toEqual(
    new Map([
      ['url', 'form'],
      ['duration', 'form'],
    ]),
  );
  expect(findFaults({ url: 'https://a.org', title: 'a'.repeat(161) }).get('title')).toBe('tooLong');
  expect(findFaults({ url: 'https://a.org', title: 'a\nb' }).get('title')).toBe('lineBreak');
  expect(findForm('Callout').findFaults({ kind: 'odd' }).get('kind')).toBe('choice');
  expect(findForm('Callout').findFaults({ kind: 'tip', title: ' ' })).toEqual(new Map());
});

test('a block that does not exist yet gets its form without an edit here', () => {
  const timeline = defineComponent({
    name: 'Timeline',
    label: 'Timeline',
    hint: 'Years and events.',
    example: '<Timeline from="1990" />',
    props: z.strictObject({
      from: prop(words(4), {
        title: 'From',
        description: 'The year.',
        kind: 'words',
        example: '1990',
      }),
    }),
    children: 'blocks',
    render: () => ({ type: 'element', tagName: 'div', properties: {}, children: [] }),
  });
  const form = makeComponentForm(timeline, (_key, source) => source);
  expect(form.props).toEqual([
    {
      name: 'from',
      label: 'From',
      hint: 'The year.',
      kind: 'words',
      required: true,
      maxLength: 4,
      example: '1990',
    },
  ]);
});
