/** What Decap gives to the control of a field, and what it asks back. */
import type { Ref } from 'react';
import type { Locale } from '../../src/i18n/locales.ts';

/** The part of an immutable map that controls use. */
export interface ReadMap {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
  toJS(): Record<string, unknown>;
}

/** Decap's answer to "may this be saved?". */
export type Validity = boolean | { readonly error: { readonly message: string } };

/** What Decap calls on a control. */
export interface ControlHandle {
  isValid?(): Validity;
  focus?(path?: string): void;
  shouldComponentUpdate?(): boolean;
}

/** Properties of a control whose value is of the type V. */
export interface ControlProps<V> {
  readonly ref?: Ref<ControlHandle>;
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
  readonly field: ReadMap;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  /** Language of the pane. */
  readonly locale?: Locale;
  readonly isDisabled?: boolean;
  readonly getEntry: () => ReadMap;
  readonly collection: ReadMap;
  readonly onOpenMediaLibrary: (options: object) => unknown;
  readonly onRemoveMediaControl: (id: string) => void;
  readonly mediaPaths: ReadMap;
  readonly getAsset: (path: string, field: ReadMap) => { toString(): string } | undefined;
}

/** Text of a setting of a field, or nothing. */
export function textOf(field: ReadMap, name: string): string | undefined {
  const value = field.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** Number of a setting of a field, or nothing. */
export function numberOf(field: ReadMap, name: string): number | undefined {
  const value = field.get(name);
  return typeof value === 'number' ? value : undefined;
}
