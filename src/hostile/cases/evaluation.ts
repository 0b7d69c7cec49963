/** Bodies that want to be run as code, while the site is built or in the browser. */
import { inBody } from '../make-case.ts';

const touch = "require('node:fs').writeFileSync('@canary@','x')";
const spawn = "await import('node:child_process').then(m => m.execSync('touch @canary@'))";

/** The cases. */
export const evaluationCases = [
  inBody('evaluation', 'import', "import fs from 'node:fs'", 'markup.import-export'),
  inBody('evaluation', 'import-bare', "import 'node:fs'", 'markup.import-export'),
  inBody('evaluation', 'import-later', `Words.\n\nimport x from './x.js'`, [
    'markup.import-export',
    3,
  ]),
  inBody(
    'evaluation',
    'import-data',
    "import 'data:text/javascript,while(1)alert()'",
    'markup.import-export',
  ),
  inBody(
    'evaluation',
    'export-const',
    'export const secret = process.env.CANARY_SECRET',
    'markup.import-export',
  ),
  inBody(
    'evaluation',
    'export-default',
    'export default function Page() {}',
    'markup.import-export',
  ),
  inBody(
    'evaluation',
    'export-content',
    'export const Content = () => null',
    'markup.import-export',
  ),
  inBody('evaluation', 'export-many-lines', 'export const a = {\n  b: 1\n}', [
    'markup.import-export',
    1,
  ]),
  inBody('evaluation', 'environment', '{process.env.CANARY_SECRET}', 'markup.expression'),
  inBody(
    'evaluation',
    'environment-in-words',
    'The secret is {process.env.CANARY_SECRET} here.',
    'markup.expression',
  ),
  inBody(
    'evaluation',
    'meta-environment',
    '{JSON.stringify(import.meta.env)}',
    'markup.expression',
  ),
  inBody('evaluation', 'write-file', `{${touch}}`, 'markup.expression'),
  inBody('evaluation', 'command', `{${spawn}}`, 'markup.expression'),
  inBody('evaluation', 'endless', '{(()=>{for(;;);})()}', 'markup.expression'),
  inBody('evaluation', 'comment', '{/* a comment */}', 'markup.expression'),
  inBody('evaluation', 'comment-that-ends', `{/* */${touch}/* */}`, 'markup.expression'),
  inBody(
    'evaluation',
    'template',
    'A `$\\{process.env.CANARY_SECRET\\}` in code, and `process.env.CANARY_SECRET`, are words.',
    'inert',
  ),
  inBody('evaluation', 'escaped', '\\{process.env.CANARY_SECRET\\} is words.', 'inert'),
  inBody('evaluation', 'entities', '&#123;process.env.CANARY_SECRET&#125; is words.', 'inert'),
  inBody('evaluation', 'fenced', '```js\nimport fs from "node:fs"\nfs.rmSync("/")\n```', 'inert'),
  inBody(
    'evaluation',
    'other-templates',
    '<% system("touch @canary@") %>',
    'markup.stray-less-than',
  ),
  inBody('evaluation', 'php', '<?php system("touch @canary@"); ?>', 'markup.html-comment'),
  inBody('evaluation', 'in-heading', '## A {process.env.CANARY_SECRET}', 'markup.expression'),
  inBody('evaluation', 'in-table', `| a |\n| --- |\n| {${touch}} |`, ['markup.expression', 3]),
  inBody('evaluation', 'in-link', `[{${touch}}](https://example.org/)`, 'markup.expression'),
  inBody('evaluation', 'in-footnote', `Words[^a].\n\n[^a]: {${touch}}`, ['markup.expression', 3]),
  inBody('evaluation', 'attribute', `<Callout kind={${touch}}>\nWords.\n</Callout>`, [
    'markup.attribute-expression',
    1,
  ]),
  inBody('evaluation', 'attribute-template', '<Callout kind={`note`}>\nWords.\n</Callout>', [
    'markup.attribute-expression',
    1,
  ]),
  inBody('evaluation', 'spread', '<Callout {...process.env}>\nWords.\n</Callout>', [
    'markup.attribute-spread',
    1,
  ]),
  inBody('evaluation', 'children', `<Callout kind="note">\n{${touch}}\n</Callout>`, [
    'markup.expression',
    2,
  ]),
  inBody('evaluation', 'member-name', '<process.env.SECRET />', 'markup.raw-html'),
  inBody('evaluation', 'constructor-block', '<Constructor />', 'markup.unknown-component'),
  inBody('evaluation', 'proto-block', '<__proto__ />', 'markup.raw-html'),
  inBody('evaluation', 'fragment', '<><script>alert(1)</script></>', 'markup.raw-html'),
];
