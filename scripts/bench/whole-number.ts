/** A number given on the command line. Throws a sentence when it is something else. */
export function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`--${name} is "${text}"; expected a whole number from 1 to 999999.`);
}
