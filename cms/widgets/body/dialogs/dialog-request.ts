/** The forms that can be asked for. */
import type { ComponentForm } from '../component-forms.ts';
import type { Card } from '../text/list-cards.ts';

/** Which form is wanted, and for what. */
export type DialogRequest =
  | { readonly kind: 'link' }
  | { readonly kind: 'table' }
  | { readonly kind: 'help' }
  /** With a label: the text of a note that exists. */
  | { readonly kind: 'footnote'; readonly label?: string }
  /** With a card: a picture that exists. */
  | { readonly kind: 'picture'; readonly card?: Card }
  /** With a card: a block that exists; with `within`: a new one in a block that exists. */
  | {
      readonly kind: 'block';
      readonly form: ComponentForm;
      readonly card?: Card;
      readonly within?: Card;
    };
