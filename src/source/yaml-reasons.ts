/** Why settings cannot be read, in the writer's language. */
import { type ProblemKey, sayProblem } from '../i18n/problem-words.ts';

/** What js-yaml 4 says of the mistakes that writers make (https://github.com/nodeca/js-yaml/blob/master/lib/loader.js). */
const reasons: Readonly<Record<string, ProblemKey>> = {
  'bad indentation of a mapping entry': 'yaml.mappingIndentation',
  'bad indentation of a sequence entry': 'yaml.listIndentation',
  'tab characters must not be used in indentation': 'yaml.tab',
  'duplicated mapping key': 'yaml.duplicate',
  'can not read an implicit mapping pair; a colon is missed': 'yaml.noColon',
  'can not read a block mapping entry; a multiline key may not be an implicit key':
    'yaml.noSettingName',
  'a whitespace character is expected after the key-value separator within a block mapping':
    'yaml.noSpace',
  'unexpected end of the stream within a double quoted scalar': 'yaml.openDoubleQuote',
  'unexpected end of the stream within a single quoted scalar': 'yaml.openSingleQuote',
  'unexpected end of the stream within a flow collection': 'yaml.openList',
  'missed comma between flow collection entries': 'yaml.noComma',
  "expected the node content, but found ','": 'yaml.strayComma',
  'unknown escape sequence': 'yaml.unknownEscape',
  'end of the stream or a document separator is expected': 'yaml.strayText',
};

/** A reason of js-yaml as a part of a sentence; one that is not listed stays as it is, and is said to be English. */
export function sayYamlReason(reason: string): string {
  const key = reasons[reason];
  return key ? sayProblem(key) : sayProblem('yaml.other', { reason });
}
