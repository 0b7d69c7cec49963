/** Settings that want to be more than data: types, references, code, other languages. */
import { entryText, inFile, inSettings } from '../make-case.ts';

const nested = (open: string, close: string, times: number) =>
  `${open.repeat(times)}1${close.repeat(times)}`;
const whole = (yaml: string, body = 'Text.') => `---\n${yaml}\n---\n\n${body}\n`;
/** Ten names, each ten times the one before: ten thousand million when written out. */
const laughs = Array.from({ length: 10 }, (_, level) =>
  level === 0 ? 'a0: &a0 [x]' : `a${level}: &a${level} [${`*a${level - 1},`.repeat(10)}]`,
).join('\n');

/** The cases. */
export const yamlCases = [
  inSettings(
    'yaml',
    'function',
    { title: "!!js/function 'function () { require(1) }'" },
    'file.anchors',
  ),
  inSettings('yaml', 'regexp', { title: '!!js/regexp /x/' }, 'file.anchors'),
  inSettings('yaml', 'undefined', { title: "!!js/undefined ''" }, 'file.anchors'),
  inSettings(
    'yaml',
    'python',
    { title: '!!python/object/apply:os.system ["touch @canary@"]' },
    'file.anchors',
  ),
  inSettings('yaml', 'ruby', { title: '!ruby/object:Gem::Installer {}' }, 'file.anchors'),
  inSettings('yaml', 'own-tag', { title: '!x words' }, 'file.anchors'),
  inSettings(
    'yaml',
    'long-tag',
    { title: '!<tag:yaml.org,2002:js/function> words' },
    'file.anchors',
  ),
  inSettings('yaml', 'binary', { title: '!!binary aGVsbG8gd29ybGQ=' }, 'file.anchors'),
  inSettings('yaml', 'tagged-list', { topics: '!!set { violent-extremism }' }, 'file.anchors'),
  inSettings('yaml', 'tagged-text', { title: '!!str 12345678' }, 'file.anchors'),
  inSettings('yaml', 'anchor', { title: '&a Words of a title' }, 'file.anchors'),
  inSettings('yaml', 'anchor-of-list', { topics: '&a [violent-extremism]' }, 'file.anchors'),
  inSettings(
    'yaml',
    'anchor-of-other-script',
    { title: '&\u00e4 Words of a title' },
    'file.anchors',
  ),
  inSettings('yaml', 'alias', { title: '&a Words of a title', approach: '*a' }, 'file.anchors'),
  inFile('yaml', 'alias-bomb', whole(laughs), 'file.anchors'),
  inSettings('yaml', 'merge', { '<<': '{ title: Another title }' }, 'field.unknown'),
  inSettings(
    'yaml',
    'merge-alias',
    { sources: '&a [{ title: A, url: "https://example.org/" }]', '<<': '*a' },
    'file.anchors',
  ),
  inSettings('yaml', 'twice', { ' title': 'Another' }, 'file.unreadable'),
  inFile('yaml', 'duplicate', entryText().replace('city: aarhus', 'city: aarhus\ncity: london'), [
    'file.unreadable',
    5,
  ]),
  inSettings(
    'yaml',
    'prototype',
    { __proto__x: '1', '"__proto__"': '{ isAdmin: true }' },
    'field.unknown',
  ),
  inFile('yaml', 'proto', entryText().replace('city:', '__proto__: { city: aarhus }\ncity:'), [
    'field.unknown',
    4,
  ]),
  inSettings(
    'yaml',
    'proto-inside',
    { transfer: '{ keep: Words, __proto__: { polluted: true } }' },
    'field.unknown',
  ),
  inSettings(
    'yaml',
    'constructor',
    { constructor: '{ prototype: { polluted: true } }' },
    'field.unknown',
  ),
  inSettings('yaml', 'prototype-key', { prototype: '{ polluted: true }' }, 'field.unknown'),
  inSettings('yaml', 'to-string', { toString: 'x' }, 'field.unknown'),
  inSettings(
    'yaml',
    'proto-in-source',
    { sources: '[{ title: A, url: "https://example.org/", __proto__: { x: 1 } }]' },
    'field.unknown',
  ),
  inFile('yaml', 'deep-lists', whole(`title: ${nested('[', ']', 5000)}`), 'file.unreadable'),
  inFile('yaml', 'deep-maps', whole(`title: ${nested('{a: ', '}', 3000)}`), 'file.unreadable'),
  inFile('yaml', 'question-marks', whole(`title: ${'? '.repeat(5000)}`), 'file.notSettings'),
  inFile('yaml', 'question-marks-alone', whole('? '.repeat(10_000)), 'file.notSettings'),
  inFile('yaml', 'dashes', whole(`- ${'- '.repeat(9000)}`), 'file.unreadable'),
  inFile('yaml', 'two-documents', `---\ntitle: A\n...\n---\ntitle: B\n---\n`, 'file.documents'),
  inFile('yaml', 'directive', whole('%YAML 1.1\ntitle: A'), 'file.documents'),
  inFile('yaml', 'list-only', whole('- a\n- b'), 'file.notSettings'),
  inFile('yaml', 'text-only', whole('words'), 'file.notSettings'),
  inFile('yaml', 'nothing', whole(''), 'file.notSettings'),
  inFile('yaml', 'toml', '+++\ntitle = "x"\n+++\n\nText.\n', ['file.noSettings', 1]),
  inFile(
    'yaml',
    'javascript',
    "---js\nmodule.exports = { title: require('fs').writeFileSync('@canary@','x') }\n---\n",
    ['file.noSettings', 1],
  ),
  inFile('yaml', 'json', '---json\n{ "title": "x" }\n---\n', ['file.noSettings', 1]),
  inFile('yaml', 'json-function', ';;;\n{ "title": "x" }\n;;;\n', ['file.noSettings', 1]),
  inFile('yaml', 'longer-fence', '-----\ntitle: x\n-----\n', ['file.noSettings', 1]),
  inFile('yaml', 'fence-with-words', '---\ntitle: x\n----- words\n', ['file.noEnd', 1]),
  inFile('yaml', 'no-end', '---\ntitle: x\n', ['file.noEnd', 1]),
  inFile('yaml', 'late-start', '\n---\ntitle: x\n---\n', ['file.noSettings', 1]),
  inSettings('yaml', 'number-for-text', { title: '123456789' }, 'field.text'),
  inSettings('yaml', 'huge-number', { staff: `1${'0'.repeat(400)}` }, 'field.number'),
  inSettings('yaml', 'infinity', { staff: '.inf' }, 'field.number'),
  inSettings('yaml', 'not-a-number', { staff: '.nan' }, 'field.number'),
  inSettings('yaml', 'octal', { roadmapSteps: '[0o17]' }, 'field.atMost'),
  inSettings('yaml', 'list-for-text', { title: '[a, b]' }, 'field.text'),
  inSettings('yaml', 'map-for-text', { title: '{ toString: x }' }, 'field.text'),
  inSettings('yaml', 'text-for-list', { topics: 'violent-extremism' }, 'field.list'),
  inSettings('yaml', 'truth', { cautionary: "'yes'" }, 'field.truth'),
  inSettings('yaml', 'null-key', { '~': 'x' }, 'field.unknown'),
  inSettings('yaml', 'list-as-key', { '? [a, b]\n': 'x' }, 'file.notSettings'),
  inSettings('yaml', 'tab', { transfer: '\n\tkeep: x' }, 'file.unreadable'),
];
