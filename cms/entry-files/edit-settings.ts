/** Changes the settings of a file one by one, and reads each change back before it counts. */
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { readYaml } from '../../src/source/front-matter.ts';
import { isSame, type Value, type ValueMap } from './clean-data.ts';
import { type EditJob, editMap } from './edit-value.ts';
import { sortNames } from './place-names.ts';
import { applySplices } from './splice.ts';
import { writeSettings } from './write-value.ts';
import { findStyle, newFileStyle, type YamlStyle } from './yaml-style.ts';

/** The YAML of a file, what it says, and where it says it. */
interface Settings {
  readonly yaml: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly map: YAMLMap;
  readonly style: YamlStyle;
}

/**
 * The YAML with settings that say `next`. Settings that say so already keep their text, others as much of it as can be
 * kept. YAML that cannot be read, or not changed with certainty, is written anew.
 */
export function editSettings(yaml: string, next: ValueMap, order: readonly string[]): string {
  const opened = openSettings(yaml);
  if (!opened) return writeSettings(next, order, newFileStyle);
  const names = sortNames([...Object.keys(next), ...Object.keys(opened.data)], order);
  let current = opened;
  // What is removed goes last, so that there is always something to hold on to.
  for (const name of [...names].sort((a, b) => missing(next, a) - missing(next, b))) {
    const value = Object.hasOwn(next, name) ? next[name] : undefined;
    const changed = changeSetting(current, name, value, order);
    if (!changed) return writeSettings(next, order, opened.style);
    current = changed;
  }
  return current.yaml;
}

const missing = (data: ValueMap, name: string) => Number(!Object.hasOwn(data, name));

function openSettings(yaml: string): Settings | undefined {
  // First, because it refuses what would keep the other reader busy for minutes.
  const read = readYaml(yaml);
  if ('problem' in read) return undefined;
  const document = parseDocument(yaml, { schema: 'core', keepSourceTokens: true });
  const map = document.contents;
  if (document.errors.length > 0 || !isMap(map) || map.flow) return undefined;
  return { yaml, data: read.data, map, style: findStyle(document) };
}

/** The settings after one of them got a value, or was removed (undefined). Undefined when no way to do it reads back. */
function changeSetting(
  settings: Settings,
  name: string,
  value: Value | undefined,
  order: readonly string[],
): Settings | undefined {
  const { yaml, data, map, style } = settings;
  const before = Object.hasOwn(data, name) ? data[name] : undefined;
  if (isSame(before, value)) return settings;
  const others = Object.entries(data).filter(([other]) => other !== name);
  const after = Object.fromEntries(
    value === undefined ? others : [...others, [name, value]],
  ) as ValueMap;
  for (const mode of ['pieces', 'whole'] as const) {
    const job: EditJob = { yaml, style, mode };
    const splices = editMap(job, map, data, after, order);
    const changed = splices && openSettings(applySplices(yaml, splices));
    if (changed && isSame(changed.data, after)) return changed;
  }
  return undefined;
}
