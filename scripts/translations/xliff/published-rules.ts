/**
 * What the published schemas and specifications ask of the elements that we write, for tests: order and number of children,
 * attributes, values, ids. XLIFF 2.1 (https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html) and
 * XLIFF 1.2 strict (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html).
 */
import { childrenOf, type ReadElement } from '../../../src/translations/xml/xml-element.ts';

interface Rule {
  readonly children: RegExp;
  readonly need: readonly string[];
  readonly may: readonly string[];
}

const text = /^$/;
const inline21 = /^(?:(?:pc|ph|mrk) )*$/;
const inline12 = /^(?:(?:g|x) )*$/;
const code21 = ['type', 'subType', 'canCopy', 'canDelete'];

const rules21: Readonly<Record<string, Rule>> = {
  xliff: { children: /^(?:file )+$/, need: ['version', 'srcLang'], may: ['trgLang'] },
  file: {
    children: /^(?:slr:profiles )?(?:notes )?(?:unit )+$/,
    need: ['id'],
    may: ['original', 'srcDir', 'trgDir', 'xml:space'],
  },
  notes: { children: /^(?:note )+$/, need: [], may: [] },
  note: { children: text, need: [], may: ['category'] },
  unit: {
    children: /^(?:gls:glossary )?(?:mtc:matches )?(?:notes )?segment $/,
    need: ['id'],
    may: ['name', 'slr:sizeRestriction'],
  },
  segment: { children: /^source (?:target )?$/, need: [], may: ['id', 'state', 'subState'] },
  source: { children: inline21, need: [], may: ['xml:lang', 'xml:space'] },
  target: { children: inline21, need: [], may: ['xml:lang', 'xml:space'] },
  pc: { children: inline21, need: ['id'], may: [...code21, 'dispStart', 'dispEnd'] },
  ph: { children: text, need: ['id'], may: [...code21, 'disp', 'equiv'] },
  'gls:glossary': { children: /^(?:gls:glossEntry )+$/, need: [], may: [] },
  'gls:glossEntry': {
    children: /^gls:term (?:gls:translation )*(?:gls:definition )?$/,
    need: [],
    may: [],
  },
  'gls:term': { children: text, need: [], may: [] },
  'gls:translation': { children: text, need: [], may: [] },
  'gls:definition': { children: text, need: [], may: [] },
  'mtc:matches': { children: /^(?:mtc:match )+$/, need: [], may: [] },
  'mtc:match': {
    children: /^source target $/,
    need: ['ref'],
    may: ['id', 'matchQuality', 'similarity', 'origin', 'type'],
  },
  'slr:profiles': {
    children: /^slr:normalization $/,
    need: [],
    may: ['generalProfile', 'storageProfile'],
  },
  'slr:normalization': { children: text, need: [], may: ['general', 'storage'] },
};

const rules12: Readonly<Record<string, Rule>> = {
  xliff: { children: /^(?:file )+$/, need: ['version'], may: ['xsi:schemaLocation'] },
  file: {
    children: /^header body $/,
    need: ['original', 'source-language', 'datatype'],
    may: ['target-language', 'xml:space'],
  },
  header: { children: /^(?:note )*$/, need: [], may: [] },
  note: { children: text, need: [], may: ['from'] },
  body: { children: /^(?:trans-unit )*$/, need: [], may: [] },
  'trans-unit': {
    children: /^source (?:target )?(?:note )*(?:alt-trans )*$/,
    need: ['id'],
    may: ['resname', 'xml:space', 'approved', 'maxwidth', 'size-unit'],
  },
  source: { children: inline12, need: [], may: ['xml:lang'] },
  target: { children: inline12, need: [], may: ['xml:lang', 'state', 'state-qualifier'] },
  'alt-trans': { children: /^source target $/, need: [], may: ['match-quality', 'origin'] },
  g: { children: inline12, need: ['id'], may: ['ctype', 'clone'] },
  x: { children: text, need: ['id'], may: ['ctype', 'clone', 'equiv-text'] },
};

const yesNo = /^(?:yes|no|firstNo)$/;
const nmtoken = /^[\w.:-]+$/;
const language = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;
const own = '[a-z]+:[A-Za-z-]+';

/** Values of attributes, by `element@attribute` or `attribute`. */
const values: Readonly<Record<string, RegExp>> = {
  'unit@id': nmtoken,
  'segment@id': nmtoken,
  'pc@id': nmtoken,
  'ph@id': nmtoken,
  'segment@state': /^(?:initial|translated|reviewed|final)$/,
  subState: new RegExp(`^${own}$`),
  'pc@type': /^(?:fmt|ui|quote|link|image|other)$/,
  'ph@type': /^(?:fmt|ui|quote|link|image|other)$/,
  subType: new RegExp(`^(?:xlf:(?:lb|pb|b|i|u|var)|(?!xlf:)${own})$`),
  canCopy: yesNo,
  canDelete: yesNo,
  srcDir: /^(?:ltr|rtl|auto)$/,
  trgDir: /^(?:ltr|rtl|auto)$/,
  srcLang: language,
  trgLang: language,
  'xml:lang': language,
  'xml:space': /^preserve$/,
  'mtc:match@type': /^(?:am|mt|icm|idm|tb|tm|other)$/,
  'mtc:match@ref': /^#s1$/,
  matchQuality: /^(?:\d{1,2}\.\d|100\.0)$/,
  similarity: /^(?:\d{1,2}\.\d|100\.0)$/,
  'target@state':
    /^(?:final|needs-(?:adaptation|l10n|review-adaptation|review-l10n|review-translation|translation)|new|signed-off|translated)$/,
  'state-qualifier':
    /^(?:exact-match|fuzzy-match|id-match|leveraged-glossary|leveraged-inherited|leveraged-mt|leveraged-repository|leveraged-tm|mt-suggestion|rejected-(?:grammar|inaccurate|length|spelling)|tm-suggestion)$/,
  approved: /^(?:yes|no)$/,
  clone: /^(?:yes|no)$/,
  'g@ctype': /^(?:bold|italic|underlined|link|x-[a-z]+)$/,
  'x@ctype': /^(?:image|pb|lb|x-[a-z]+)$/,
  maxwidth: /^\d+$/,
  'size-unit': /^char$/,
  'match-quality': /^\d{1,3}%$/,
};

/** Ids are the only ones among: files of all, units of a file, placeholders of a text. */
const scopes: Readonly<Record<string, RegExp>> = {
  xliff: /^file$/,
  file: /^unit$/,
  body: /^trans-unit$/,
  source: /^(?:pc|ph|g|x)$/,
  target: /^(?:pc|ph|g|x)$/,
};

const within = (node: ReadElement): ReadElement[] =>
  childrenOf(node).flatMap((child) => [child, ...within(child)]);

function doubledIds(node: ReadElement): string[] {
  const scope = scopes[node.name];
  if (!scope) return [];
  const ids = within(node)
    .filter(({ name }) => scope.test(name))
    .map(({ attributes }) => attributes['id'] ?? attributes['original'] ?? '');
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `<${node.name}> holds the id ${id} twice`);
}

function attributeFaults({ name, attributes }: ReadElement, { need, may }: Rule): string[] {
  const names = Object.keys(attributes).filter((one) => !/^xmlns(?::|$)/.test(one));
  return [
    ...need.filter((one) => !attributes[one]).map((one) => `<${name}> lacks ${one}`),
    ...names
      .filter((one) => !need.includes(one) && !may.includes(one))
      .map((one) => `<${name}> has ${one}`),
    ...names.flatMap((one) => {
      const pattern = values[`${name}@${one}`] ?? values[one];
      const value = attributes[one] ?? '';
      return !pattern || pattern.test(value) ? [] : [`<${name}> has ${one}="${value}"`];
    }),
  ];
}

/** What breaks the rules, in no particular order. */
export function faultsOf(node: ReadElement, version: '2.1' | '1.2'): string[] {
  const rule = (version === '2.1' ? rules21 : rules12)[node.name];
  if (!rule) return [`<${node.name}> is not known`];
  const children = childrenOf(node)
    .map(({ name }) => `${name} `)
    .join('');
  const hasState = version === '2.1' && node.name === 'segment';
  const initial = [undefined, 'initial'].includes(node.attributes['state']);
  return [
    ...(rule.children.test(children) ? [] : [`<${node.name}> holds ${children}`]),
    ...attributeFaults(node, rule),
    ...doubledIds(node),
    ...(hasState && !initial && !children.includes('target ') ? ['a state without <target>'] : []),
    ...childrenOf(node).flatMap((child) => faultsOf(child, version)),
  ];
}
