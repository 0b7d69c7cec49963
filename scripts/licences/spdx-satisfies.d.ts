declare module 'spdx-satisfies' {
  /** True when an SPDX expression can be kept with the allowed licences alone. Throws when it is no such expression. */
  export default function satisfies(expression: string, allowed: readonly string[]): boolean;
}
