/** The part of `stopword` that is used; the package brings no types. */
declare module 'stopword' {
  export const ara: readonly string[];
  export const deu: readonly string[];
  export const eng: readonly string[];
  export const fra: readonly string[];
  export const spa: readonly string[];
}
