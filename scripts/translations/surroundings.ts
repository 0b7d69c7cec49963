/** Where the commands work, and on which day. */
import { join } from 'node:path';
import { placesOf } from '../../src/source/places.ts';
import { projectRoot } from '../lib/project.ts';

/** Folder that holds `content/`. */
export const root = placesOf(projectRoot).root;

/** Folder for what is kept between runs. */
export const workFolder = join(projectRoot, '.cache/translations');

/** The day, as 2026-11-25. */
export const today = new Date().toISOString().slice(0, 10);
