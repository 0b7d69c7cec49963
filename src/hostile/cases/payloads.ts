/** Calls of the editor that want to write where no member may, and forms whose words want to be YAML. */

/** A call that the editing service has to refuse. */
export interface HostileCall {
  readonly id: string;
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const options = { commitMessage: 'Save', useWorkflow: true, status: 'draft' };
const path = 'content/practices/en/hostile.mdx';
const png = 'iVBORw0KGgo=';

const saves = (id: string, file: string): HostileCall => ({
  id,
  action: 'persistEntry',
  params: {
    branch: 'main',
    dataFiles: [{ slug: 'hostile', path: file, raw: 'x' }],
    assets: [],
    options,
  },
});
const uploads = (id: string, file: string, content = png): HostileCall => ({
  id,
  action: 'persistMedia',
  params: { branch: 'main', asset: { path: file, content, encoding: 'base64' }, options },
});
const calls = (id: string, action: string, params: object): HostileCall => ({
  id,
  action,
  params: { branch: 'main', ...params },
});

/** The calls. */
export const hostileCalls: readonly HostileCall[] = [
  saves('code', 'src/site.ts'),
  saves('configuration', 'astro.config.mjs'),
  saves('environment', '.env'),
  saves('workflow', '.github/workflows/x.yml'),
  saves('hook', '.git/hooks/post-commit'),
  saves('hook-below', 'content/.git/hooks/post-commit'),
  saves('absolute', '/etc/passwd'),
  saves('drive', 'C:\\Windows\\x'),
  saves('climb', 'content/../package.json'),
  saves('climb-later', 'content/practices/en/../../../package.json'),
  saves('backslashes', 'content\\..\\package.json'),
  saves('null', 'content/practices/en/x.mdx\u0000.png'),
  saves('site-page', 'content/pages/en/privacy.mdx'),
  saves('interface', 'content/ui/en.json'),
  saves('taxonomy', 'content/taxonomies/topics.json'),
  saves('script', 'content/practices/en/x.js'),
  saves('other-language', 'content/practices/xx/x.mdx'),
  saves('picture-as-entry', 'content/media/x.png'),
  { ...saves('branch', path), params: { ...saves('branch', path).params, branch: 'gh-pages' } },
  calls('slug-option', 'persistEntry', {
    dataFiles: [{ slug: '--force', path, raw: 'x' }],
    assets: [],
    options,
  }),
  calls('slug-climbs', 'persistEntry', {
    dataFiles: [{ slug: '../main', path, raw: 'x' }],
    assets: [],
    options,
  }),
  calls('moves', 'persistEntry', {
    dataFiles: [{ slug: 'x', path, newPath: 'content/practices/fr/x.mdx', raw: 'x' }],
    assets: [],
    options,
  }),
  calls('large-entry', 'persistEntry', {
    dataFiles: [{ slug: 'x', path, raw: 'x'.repeat(200_000) }],
    assets: [],
    options,
  }),
  calls('no-files', 'persistEntry', { dataFiles: [], assets: [], options }),
  calls('code-beside', 'persistEntry', {
    dataFiles: [{ slug: 'x', path, raw: 'x' }],
    assets: [{ path: 'content/media/x.js', content: png, encoding: 'base64' }],
    options,
  }),
  uploads('picture-elsewhere', 'public/x.png'),
  uploads('picture-as-page', 'content/pages/en/x.mdx'),
  uploads('vector', 'content/media/x.svg', btoa('<svg onload="alert(1)"/>')),
  uploads(
    'vector-as-picture',
    'content/media/x.png',
    btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  ),
  uploads(
    'page-as-picture',
    'content/media/x.jpg',
    btoa('<!doctype html><script>alert(1)</script>'),
  ),
  uploads('code-as-picture', 'content/media/x.png', btoa('globalThis.stop()')),
  uploads('archive', 'content/media/x.webp', btoa('PK\u0003\u0004')),
  uploads(
    'large-picture',
    'content/media/x.png',
    `${png.slice(0, 8)}${'A'.repeat(17 * 1024 * 1024)}`,
  ),
  uploads('picture-folder', 'content/media/x/y.png'),
  uploads('upper-ending', 'content/media/x.PNG'),
  calls('other-encoding', 'persistMedia', {
    asset: { path: 'content/media/x.png', content: 'x', encoding: 'utf8' },
    options,
  }),
  calls('reads-outside', 'getEntry', { path: '../../../etc/passwd' }),
  calls('lists-outside', 'entriesByFolder', { folder: '/', extension: 'mdx', depth: 9 }),
  calls('media-outside', 'getMedia', { mediaFolder: '.git' }),
  calls('deletes-code', 'deleteFiles', { paths: [path, 'src/site.ts'], options }),
  calls('deletes-words', 'deleteFile', { path: 'content/ui/ar.json', options }),
  calls('publishes-option', 'publishUnpublishedEntry', {
    collection: 'practices',
    slug: '--exec=sh',
  }),
  calls('publishes-climb', 'publishUnpublishedEntry', { collection: '../..', slug: 'x' }),
  calls('status-option', 'updateUnpublishedEntryStatus', {
    collection: 'practices',
    slug: 'x',
    newStatus: '--force',
  }),
  calls('constructor', 'constructor', {}),
  calls('proto', '__proto__', {}),
  calls('to-string', 'toString', {}),
  calls('unknown', 'runCommand', { command: 'touch canary' }),
];

/** Words that a form may send, which must come back from the file as the same words. */
export const hostileWords: readonly string[] = [
  '--- ends the settings',
  '---',
  'One\n---\nTwo',
  '...',
  'a: b',
  ': leading',
  'trailing:',
  '&anchor words',
  '*alias words',
  '!!js/function "x"',
  '!tag words',
  '<< merge',
  '? question',
  '- item',
  '# comment',
  'words # comment',
  '[flow, list]',
  '{ flow: map }',
  '| literal',
  '> folded',
  '%YAML 1.1',
  '@reserved',
  '`reserved`',
  "'quoted'",
  '"quoted"',
  'back\\slash \\n',
  '</script><script>alert(1)</script>',
  '{process.env.CANARY_SECRET}',
  '2026-11-25',
  'true is a word',
  'null and void',
  '12345678',
  '0x1F and more',
  '__proto__: polluted',
];
