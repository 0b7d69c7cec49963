/** Makes the list of licences of everything that travels to a browser. */
import { allowedLicences, isAllowed } from './licence.ts';
import type { ShippedPackage } from './read-package.ts';

/** A package and the parts of the site that it is in: `the pages`, `the editor`, `fonts`. */
export interface ListedPackage extends ShippedPackage {
  readonly parts: readonly string[];
}

const labelOf = ({ name, version }: ShippedPackage) => `${name} ${version}`;

/** Sentences about packages that must not travel with the site: their licence is not allowed, or has no text. */
export function licenceProblems(packages: readonly ShippedPackage[]): string[] {
  return packages.flatMap((shipped) => {
    const { licence, text } = shipped;
    if (licence === undefined || !isAllowed(licence))
      return [
        `${labelOf(shipped)} has ${licence === undefined ? 'no licence' : `the licence "${licence}"`}; expected one of ${allowedLicences.join(', ')}. Leave it out of what goes to the browser, or add the licence to scripts/licences/licence.ts when it may be passed on.`,
      ];
    if (text === '')
      return [
        `${labelOf(shipped)} brings no text of its licence ${licence}; expected one. Put the usual text into scripts/licences/texts/${licence}.txt.`,
      ];
    return [];
  });
}

const beginning = `What others made in this site

Our own code is under the MIT licence, our texts under CC BY 4.0. Below is everything else that travels to your browser, with
the licence under which its makers pass it on.
`;

const line = '='.repeat(80);

/** Packages with the same text stand together above it. */
export function formatLicences(packages: readonly ListedPackage[]): string {
  const byText = Map.groupBy(
    packages.toSorted((a, b) => (labelOf(a) < labelOf(b) ? -1 : 1)),
    ({ text }) => text,
  );
  const sections = [...byText].map(([text, sharing]) => {
    const heads = sharing.map(
      (one) => `${labelOf(one)} — ${one.licence} — in: ${one.parts.join(', ')}\n  ${one.source}`,
    );
    return `${line}\n${heads.join('\n')}\n\n${text}\n`;
  });
  return [beginning, ...sections].join('\n');
}
