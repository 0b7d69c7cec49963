/** How decap-server knows its parent. */

/** Header that carries the key; names of headers are in small letters in Node. */
export const keyHeader = 'x-editing-key';

/** Variable from which decap-server learns the key. */
export const keyVariable = 'EDITING_KEY';
