/** The cache of Decap's styles: mirrored when the interface runs from right to left. */
import rtlPlugin from '@mui/stylis-plugin-rtl';
import createCache from 'emotion-cache-as-it-is';
import { prefixer } from 'stylis';

/** Makes a cache as Emotion does (https://emotion.sh/docs/@emotion/cache), with every side mirrored on a right-to-left page. */
export default function createDirectedCache(options: { key: string; stylisPlugins?: unknown[] }) {
  if (document.documentElement.dir !== 'rtl') return createCache(options);
  const plugins = options.stylisPlugins ?? [prefixer];
  return createCache({ ...options, stylisPlugins: [...plugins, rtlPlugin] });
}
