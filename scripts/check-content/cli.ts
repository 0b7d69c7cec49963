/** `npm run check:content`: reads everything under content/ and lists all problems at once. Builds nothing. */
import { fileURLToPath } from 'node:url';
import { placesOf } from '../../src/source/places.ts';
import { formatProblems } from '../../src/source/problem.ts';
import { readLibrary } from '../../src/source/read-library.ts';
import { fail, say } from '../lib/report.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { library, problems } = await readLibrary(
  placesOf(root),
  new Date().toISOString().slice(0, 10),
);
if (problems.length === 0) {
  const texts = library.entries.flatMap(({ versions }) => Object.keys(versions)).length;
  say(
    `Content is in order: ${library.entries.length} entries in ${texts} texts, ${library.cities.size} cities, ${library.glossary.size} glossary terms.`,
  );
} else {
  fail(`The content has ${problems.length} problem(s):\n${formatProblems(problems)}`);
}
