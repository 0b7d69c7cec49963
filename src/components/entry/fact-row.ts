/** A row of the fact column. */
export interface FactValue {
  readonly text: string;
  readonly path?: string | undefined;
  readonly lang?: string | undefined;
}

export interface FactRow {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/** A row from plain texts; undefined ones are dropped. */
export function factRow(label: string, ...texts: readonly (string | undefined)[]): FactRow {
  return {
    label,
    values: texts
      .filter((text) => text !== undefined && text !== '')
      .map((text) => ({ text: text ?? '' })),
  };
}
