/** The one error of rendering: a text holds what the check would have refused. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}
