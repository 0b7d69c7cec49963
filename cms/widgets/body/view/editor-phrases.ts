/** The words of CodeMirror's own parts in the member's language. */
import { EditorState, type Extension } from '@codemirror/state';
import type { Say } from './editor-host.ts';

/** CodeMirror's words by the key that we have for them. */
const keysOfPhrases = {
  Find: 'body.search.find',
  Replace: 'body.search.replace',
  next: 'body.search.next',
  previous: 'body.search.previous',
  all: 'body.search.all',
  'match case': 'body.search.matchCase',
  regexp: 'body.search.pattern',
  'by word': 'body.search.wholeWords',
  replace: 'body.search.replaceOne',
  'replace all': 'body.search.replaceAll',
  close: 'body.search.close',
  'current match': 'body.search.current',
  'on line': 'body.search.onLine',
  'replaced $ matches': 'body.search.replacedAll',
  'replaced match on line $': 'body.search.replacedOne',
} as const;

/** The words as an extension. */
export function makePhrases(say: Say): Extension {
  const phrases = Object.entries(keysOfPhrases).map(([phrase, key]) => [
    phrase,
    // CodeMirror fills in the `$` itself.
    say(key, { found: '$' }),
  ]);
  return EditorState.phrases.of(Object.fromEntries(phrases));
}
