import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageBin } from '../lib/project.ts';
import { readLock } from '../lock/lock.ts';
import { makeSbom } from './make-sbom.ts';
import { purlOf, sbomProblems } from './sbom-problems.ts';

const lock = readLock();
const readSchema = (name: string) =>
  JSON.parse(
    readFileSync(
      packageBin('@cyclonedx/cyclonedx-library', `res/schema/${name}.schema.json`),
      'utf8',
    ),
  );
const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
let bill = '';
beforeAll(async () => {
  bill = await makeSbom(lock, join(folder, 'lock'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the bill is CycloneDX 1.5', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['jsf-0.82.SNAPSHOT', 'spdx.SNAPSHOT'])
    ajv.addSchema(readSchema(name), `http://cyclonedx.org/schema/${name}.schema.json`);
  const isValid = ajv.compile(readSchema('bom-1.5.SNAPSHOT'));
  isValid(JSON.parse(bill));
  expect(isValid.errors ?? []).toEqual([]);
});

test('the bill names every package of the lock file, with its hash', () => {
  expect(sbomProblems(bill, lock)).toEqual([]);
});

test('a package that is missing, or has other bytes, is named', () => {
  const integrity = `sha512-${Buffer.alloc(64).toString('base64')}`;
  const packages = {
    ...lock.packages,
    'node_modules/@x/unheard-of': { version: '1.2.3', integrity },
    'node_modules/astro': { ...lock.packages['node_modules/astro'], integrity },
  };
  expect(sbomProblems(bill, { ...lock, packages })).toEqual([
    `${purlOf('astro', lock.packages['node_modules/astro']?.version ?? '')} has another hash in the bill of materials than in package-lock.json.`,
    'pkg:npm/%40x/unheard-of@1.2.3 is missing in the bill of materials; expected every package.',
  ]);
});

test('what is no bill is refused', () => {
  expect(() => sbomProblems('{"bomFormat":"SPDX"}', lock)).toThrow();
});
