/** Under which names the site, its editor included, keeps something in the browser. */

/** Names in the storages of the browser: ours, and those of Decap, from which the editor is made. */
const ours = /^(?:two-shores|cms|decap-cms)[.-]/;

/** Database in which Decap keeps texts that are not saved yet, and what it fetched. */
export const editorDatabase = 'localforage';

/** Whether a name is one of ours: others may share the origin on some hosts. */
export function isOurs(name: string): boolean {
  return ours.test(name);
}
