/** Author components with attributes that want to be more than words. */
import type { ProblemKey } from '../../i18n/problem-words.ts';
import { inBody } from '../make-case.ts';

const one = (id: string, body: string, key: ProblemKey | 'inert') =>
  inBody('blocks', id, body, key);
const video = (id: string, attributes: string, key: ProblemKey) =>
  one(id, `<Video title="A film" ${attributes} />`, key);
const figure = (id: string, src: string, key: ProblemKey = 'markup.image-path') =>
  one(id, `<Figure src="${src}" alt="A picture" />`, key);
const note = (id: string, attributes: string, key: ProblemKey, content = 'Words.') =>
  inBody('blocks', id, `<Callout ${attributes}>\n${content}\n</Callout>`, [key, 1]);

/** The cases. */
export const blockCases = [
  video('video-javascript', 'url="javascript:alert(1)"', 'markup.bad-attribute'),
  video('video-data', 'url="data:text/html,x"', 'markup.bad-attribute'),
  video('video-http', 'url="http://example.org/"', 'markup.bad-attribute'),
  video('video-upper', 'url="HTTPS://user@tracker.example/"', 'markup.bad-attribute'),
  video('video-credentials', 'url="https://vimeo.com@tracker.example/"', 'markup.link-credentials'),
  video('video-look-alike', 'url="https://vime\u043e.com/1"', 'markup.link-host'),
  video(
    'video-entity',
    'url="https://vimeo.com&commat;tracker.example/"',
    'markup.link-credentials',
  ),
  video('video-expression', 'url={alert(1)}', 'markup.attribute-expression'),
  video(
    'video-poster',
    'url="https://vimeo.com/1" poster="https://tracker.example/x.png"',
    'markup.image-path',
  ),
  video(
    'video-poster-script',
    'url="https://vimeo.com/1" poster="../../media/evil.js"',
    'markup.image-path',
  ),
  video(
    'video-language',
    `url="https://vimeo.com/1" language='en" onclick="alert(1)'`,
    'markup.bad-attribute',
  ),
  video('video-duration', 'url="https://vimeo.com/1" duration="<b>1</b>"', 'markup.bad-attribute'),
  video('video-handler', 'url="https://vimeo.com/1" onclick="alert(1)"', 'markup.event-handler'),
  video('video-autoplay', 'url="https://vimeo.com/1" autoplay', 'markup.unknown-attribute'),
  figure('figure-traversal', '../../media/../../.env'),
  figure('figure-environment', '../../../.env?raw'),
  figure('figure-remote', 'https://tracker.example/x.png'),
  figure('figure-no-scheme', '//tracker.example/x.png'),
  figure('figure-data', 'data:image/png;base64,x'),
  figure('figure-script', '../../media/evil.js'),
  figure('figure-vector', '../../media/evil.svg'),
  figure('figure-absent', '../../media/no-such-picture.png', 'markup.image-missing'),
  one(
    'figure-error',
    '<Figure src="../../media/x.png" alt="x" onError="alert(1)" />',
    'markup.event-handler',
  ),
  one(
    'figure-style',
    '<Figure src="../../media/x.png" alt="x" style="position:fixed" />',
    'markup.unknown-attribute',
  ),
  one(
    'figure-srcset',
    '<Figure src="../../media/x.png" alt="x" srcset="https://tracker.example/x 1x" />',
    'markup.unknown-attribute',
  ),
  one('figure-no-words', '<Figure src="../../media/x.png" />', 'markup.missing-attribute'),
  note('note-kind', 'kind="danger"', 'markup.bad-attribute'),
  note('note-class', 'kind="note" class="x"', 'markup.unknown-attribute'),
  note('note-html', 'kind="note" set:html="x"', 'markup.unknown-attribute'),
  note('note-client', 'kind="note" client:load', 'markup.unknown-attribute'),
  note('note-inner', 'kind="note" dangerouslySetInnerHTML="x"', 'markup.unknown-attribute'),
  note('note-proto', 'kind="note" __proto__="x"', 'markup.unknown-attribute'),
  note('note-constructor', 'kind="note" constructor="x"', 'markup.unknown-attribute'),
  note('note-namespace', 'kind="note" xlink:href="x"', 'markup.unknown-attribute'),
  note('note-twice', 'kind="note" kind="tip"', 'markup.duplicate-attribute'),
  note('note-long', `kind="note" title="${'a'.repeat(200)}"`, 'markup.bad-attribute'),
  note('note-no-value', 'kind', 'markup.missing-attribute'),
  note('note-spread', 'kind="note" {...{onclick: 1}}', 'markup.attribute-spread'),
  one('note-empty', '<Callout kind="note"></Callout>', 'markup.component-empty'),
  one('note-inline', 'Words <Callout kind="note">x</Callout> words.', 'markup.component-inline'),
  one('figures-hold-text', '<KeyFigures>Words</KeyFigures>', 'markup.component-content'),
  one('figure-alone', '<KeyFigure value="1" label="x" />', 'markup.component-misplaced'),
  one(
    'video-holds',
    '<Video url="https://vimeo.com/1" title="x">Words</Video>',
    'markup.component-holds-text',
  ),
  one(
    'quote-links',
    '<PullQuote by="x" href="javascript:alert(1)">Words</PullQuote>',
    'markup.unknown-attribute',
  ),
  inBody(
    'blocks',
    'words-in-attributes',
    `<Callout kind="note" title='"><script>alert(1)</script>'>\nWords.\n</Callout>\n\n<PullQuote by="&lt;img src=x onerror=alert(1)&gt;" role="</figcaption><script>alert(1)</script>">\nWords.\n</PullQuote>\n\n<KeyFigures>\n<KeyFigure value="<b>1</b>" label="</dl><svg onload=alert(1)>" source='" onclick="x' />\n</KeyFigures>`,
    'inert',
  ),
  inBody(
    'blocks',
    'video-title',
    `<Video url="https://vimeo.com/1?a=%22%3E&amp;b='x'" title='"><script>alert(1)</script>' />`,
    'inert',
  ),
];
