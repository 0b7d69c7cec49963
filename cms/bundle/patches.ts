/**
 * What we mend in Decap, one patch a defect. A patch names the text it replaces: when a new version of Decap no longer
 * holds that text exactly once, the build stops and says which patch has to be looked at.
 */

/** One exchange of text. */
export interface Edit {
  readonly from: string;
  readonly to: string;
}

/** A named mend of one file of a package. */
export interface Patch {
  readonly name: string;
  /** What a member would suffer without it. */
  readonly reason: string;
  /** Path below `node_modules`. */
  readonly file: string;
  readonly edits: readonly Edit[];
}

const core = 'decap-cms-core/dist/esm';

/** All patches. */
export const patches: readonly Patch[] = [
  {
    name: 'every language counts as unsaved',
    reason:
      'Decap compares only the language touched last: a text in another language was dropped without a question, and some entries counted as unsaved for ever.',
    file: `${core}/reducers/entryDraft.js`,
    edits: [
      {
        from: '!entries.some(e => newData.equals(e.get(...dataPath)))',
        to: "!entries.some(e => JSON.stringify([state.getIn(['entry', 'data']), state.getIn(['entry', 'i18n'])]) === JSON.stringify([e.get('data'), e.get('i18n')]))",
      },
    ],
  },
  {
    name: 'files go into the folder of their language',
    reason:
      'An entry whose name begins the name of its folder was saved in another folder; the folder "es" was looked for inside "practices".',
    file: `${core}/lib/i18n.js`,
    edits: [
      {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of the file
        from: 'return path.replace(`/${slug}`, `/${locale}/${slug}`);',
        to: "{ const at = path.lastIndexOf('/' + slug); return at < 0 ? path : path.slice(0, at) + '/' + locale + path.slice(at); }",
      },
      {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of the file
        from: "return path.replace(`${locale}/`, '');",
        to: "{ const at = path.lastIndexOf('/' + locale + '/'); return at < 0 ? path : path.slice(0, at) + path.slice(at + locale.length + 1); }",
      },
    ],
  },
  {
    name: 'a language without a file can be saved',
    reason: 'Save did nothing, without a word, when a draft lacked the file of a language.',
    file: `${core}/lib/i18n.js`,
    edits: [
      {
        from: 'serializeValues(entry.getIn(dataPath))',
        to: 'serializeValues(entry.getIn(dataPath) ?? Map())',
      },
    ],
  },
  {
    name: 'the second pane can change its language',
    reason: 'Choosing a language in the second pane stopped the editor with an error.',
    file: `${core}/components/Editor/EditorControlPane/EditorControlPane.js`,
    edits: [{ from: 'this.props.onLocaleChange(val);', to: 'this.props.onLocaleChange?.(val);' }],
  },
  {
    name: 'another address opens another entry',
    reason:
      'Changing the address kept the text of the old entry under the new address, and Save wrote the old entry.',
    file: `${core}/components/App/App.js`,
    edits: [
      {
        from: `path: "/collections/:name/entries/*",
            collections: collections,
            render: props => _jsx(Editor, {
              ...props
            })`,
        to: `path: "/collections/:name/entries/*",
            collections: collections,
            render: props => _jsx(Editor, {
              ...props
            }, props.match.url)`,
      },
    ],
  },
  {
    name: 'a text is kept in the browser until it is saved',
    reason:
      'After a failed save the copy kept in the browser was not renewed; and the copy that was offered and taken was overwritten when the entry arrived after it.',
    file: `${core}/components/Editor/Editor.js`,
    edits: [
      {
        from: '    if (!prevProps.localBackup && this.props.localBackup) {\n',
        to: `    const hasArrived = this.props.newEntry || this.props.entryDraft.getIn(['entry', 'slug']) === this.props.slug;
    if (this.props.localBackup && hasArrived && !this.hasOfferedBackup) {
      this.hasOfferedBackup = true;
`,
      },
      {
        from: `    await persistEntry(collection);
    this.deleteBackup();`,
        to: `    this.createBackup.flush();
    try {
      await persistEntry(collection);
    } catch (problem) {
      this.createBackup(this.props.entryDraft.get('entry'), collection);
      this.createBackup.flush();
      return;
    }
    this.deleteBackup();`,
      },
    ],
  },
  {
    name: 'languages are called by their names',
    reason: 'The panes said EN and AR where a member looks for English and العربية.',
    file: `${core}/components/Editor/EditorControlPane/EditorControlPane.js`,
    edits: [
      { from: 'label: l,\n', to: 'label: globalThis.twoShoresEditor.languageName(l),\n' },
      {
        from: 'locale: sourceLocale.toUpperCase()',
        to: 'locale: globalThis.twoShoresEditor.languageName(sourceLocale)',
      },
      {
        from: 'locale: locale.toUpperCase()',
        to: 'locale: globalThis.twoShoresEditor.languageName(locale)',
      },
    ],
  },
  {
    name: 'pictures are made safe before they are uploaded',
    reason:
      'A picture kept the place where it was taken; a drawing or web page with the name of a picture was committed as it was.',
    file: `${core}/actions/mediaLibrary.js`,
    edits: [
      {
        from: "import { addNotification } from './notifications';",
        to: "import { addNotification, dismissNotification } from './notifications';",
      },
      {
        from: `    const files = selectMediaFiles(state, field);
    const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);`,
        to: `    const files = selectMediaFiles(state, field);
    const preparing = crypto.randomUUID();
    dispatch(addNotification({ id: preparing, message: globalThis.twoShoresEditor.preparing, type: 'info', dismissAfter: false }));
    const prepared = await globalThis.twoShoresEditor.preparePicture(file, name => files.some(known => known.name.toLowerCase() === name));
    dispatch(dismissNotification(preparing));
    dispatch(addNotification({ message: prepared.message, type: prepared.file ? 'success' : 'error', dismissAfter: prepared.file ? 6000 : 0 }));
    if (!prepared.file) return;
    file = prepared.file;
    const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);`,
      },
    ],
  },
  {
    name: 'errors stay until they are read',
    reason: 'A message about a failed save vanished after eight seconds.',
    file: `${core}/components/UI/Notifications.js`,
    edits: [
      {
        from: 'autoClose: notification.dismissAfter,',
        to: "autoClose: notification.type === 'error' ? false : notification.dismissAfter,",
      },
      {
        from: 'if (notification.dismissAfter) {',
        to: "if (notification.dismissAfter && notification.type !== 'error') {",
      },
      {
        from: 'position: "top-right",',
        to: "position: document.documentElement.dir === 'rtl' ? 'top-left' : 'top-right',\n      rtl: document.documentElement.dir === 'rtl',",
      },
    ],
  },
  {
    name: 'what is wanted in one language is not called optional',
    reason: 'Title and summary were marked as optional, since not every language has to have them.',
    file: `${core}/components/Editor/EditorControlPane/EditorControl.js`,
    edits: [
      {
        from: "const isFieldOptional = field.get('required') === false;",
        to: "const isFieldOptional = field.get('required') === false && field.get('needed') !== true;",
      },
    ],
  },
  {
    name: 'the editor fits a telephone',
    reason: 'The editor was 800 pixels wide on every screen.',
    file: `${core}/components/Editor/EditorInterface.js`,
    edits: [
      {
        from: 'width:100%;min-width:800px;height:100%;position:absolute;top:0;left:0;overflow:hidden;padding-top:66px;background-color:',
        to: 'width:100%;height:100%;position:absolute;top:0;left:0;overflow:hidden;padding-top:66px;background-color:',
      },
    ],
  },
  {
    name: 'the toolbar fits a telephone',
    reason: 'Save and the way back lay outside the screen.',
    file: `${core}/components/Editor/EditorToolbar.js`,
    edits: [{ from: 'width:100%;min-width:800px;z-index:', to: 'width:100%;z-index:' }],
  },
  {
    name: 'all files of a large repository are listed',
    reason:
      'Forgejo gives a tree in pages of 1000 files; Decap read the first page, and entries beyond it were not there.',
    file: 'decap-cms-backend-forgejo/dist/esm/API.js',
    edits: [
      {
        from: '      return result.tree\n',
        to: `      let tree = result.tree;
      for (let page = 2; result.truncated && tree.length < result.total_count; page += 1) {
        const more = await this.request(\`\${repoURL}/git/trees/\${encodeURIComponent(treeSha)}\`, { params: { recursive: 1, page } });
        if (!more.tree || more.tree.length === 0) break;
        tree = tree.concat(more.tree);
      }
      return tree
`,
      },
    ],
  },
  {
    name: 'what GitHub refuses to merge is not written past the review',
    reason:
      'When GitHub refused a merge (a red check, a missing approval), Decap wrote the changes to the main branch itself.',
    file: 'decap-cms-backend-github/dist/esm/API.js',
    edits: [{ from: 'return this.forceMergePR(pullrequest);', to: 'throw error;' }],
  },
  {
    name: 'no eval for modules of Node',
    reason: 'The policy of the page forbids code made from text, and no page should hold any.',
    file: 'js-sha256/src/sha256.js',
    edits: [
      { from: `eval("require('crypto')")`, to: 'undefined' },
      { from: `eval("require('buffer').Buffer")`, to: 'undefined' },
    ],
  },
];

/** A module that is put in the place of another. */
export interface Replacement {
  readonly name: string;
  readonly reason: string;
  /** Path below `node_modules`, without its beginning where a package may be nested. */
  readonly file: string;
  readonly contents: string;
}

const noFormat = (name: string) =>
  `const refuse = () => { throw new Error('Files of the format "${name}" are not read here.'); };\n`;

/**
 * Entries reach Decap as JSON (cms/backend), so its readers of other formats are left out; one of them runs code that
 * stands in a file. Its form schema is checked when the form is made (cms/form), not by code made from text in the browser.
 */
export const replacements: readonly Replacement[] = [
  {
    name: 'front matter holds no code',
    reason:
      'A file that began with ---js ran in the browser of whoever opened the list of entries (gray-matter).',
    file: 'decap-cms-core/dist/esm/formats/frontmatter.js',
    contents: `${noFormat('front matter')}const format = { fromFile: refuse, toFile: refuse };
export const FrontmatterInfer = format;
export const frontmatterYAML = () => format;
export const frontmatterTOML = () => format;
export const frontmatterJSON = () => format;
export const getFormatOverrides = () => ({});
`,
  },
  {
    name: 'no code from TOML',
    reason: 'Its reader calls eval, which the policy of the page forbids.',
    file: 'decap-cms-core/dist/esm/formats/toml.js',
    contents: `${noFormat('TOML')}export default { fromFile: refuse, toFile: refuse };\n`,
  },
  {
    name: 'no YAML in Decap',
    reason: 'Files are read and written by us; its reader would only be weight.',
    file: 'decap-cms-core/dist/esm/formats/yaml.js',
    contents: `${noFormat('YAML')}export default { fromFile: refuse, toFile: refuse };\n`,
  },
  {
    name: 'only the messages of Zod that we use',
    reason:
      'Its sentences in fifty languages weigh more than the rest of it; ours stand in content/problems.',
    file: 'zod/v4/locales/index.js',
    contents: "export { default as en } from './en.js';\n",
  },
  {
    name: 'no schemas from JSON Schema',
    reason: 'Ours are written in code; the reader of JSON Schema weighs 4 KB and is never called.',
    file: 'zod/v4/classic/from-json-schema.js',
    contents: `export function fromJSONSchema() {
  throw new Error('Schemas are not made from JSON Schema here.');
}
`,
  },
  {
    name: 'no code from schemas',
    reason: 'ajv makes functions from text, which the policy of the page forbids.',
    file: 'decap-cms-core/dist/esm/constants/configSchema.js',
    contents: 'export function validateConfig() {}\n',
  },
];
