/**
 * Keeps Zod from compiling schemas with `new Function`, which the editor's content security policy forbids and
 * reports. Must be imported before any module that makes a schema.
 * @see https://zod.dev/api#zconfig
 */
import { z } from 'zod';

z.config({ jitless: true });
