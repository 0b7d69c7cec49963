/** Front matter of the site's own pages (`content/pages`), written by maintainers. */
import { z } from 'zod';
import { field, line, translation } from './fields.ts';

/** Schema of a site page. */
export const pageSchema = z.strictObject({
  title: field(line(80), 'Title', 'The heading of the page.'),
  summary: field(line(300), 'Summary', 'One sentence for search engines and shared links.'),
  translation: translation(),
});
export type Page = z.output<typeof pageSchema>;
