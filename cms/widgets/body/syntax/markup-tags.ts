/** What the highlighter can tell apart beyond Markdown. */
import { Tag } from '@lezer/highlight';

/** `[^1]`, in the text and before the note. */
export const footnoteTag = Tag.define('footnote');

/** The tag of a block that is shown as text. */
export const componentTag = Tag.define('componentTag');
