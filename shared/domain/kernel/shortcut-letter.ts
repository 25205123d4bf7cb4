/** Of a key event: what it writes, and where it lies. */
export interface TypedKey {
  readonly key: string;
  readonly code: string;
}

/**
 * What a key stands for in a shortcut: the character it writes, so that AZERTY, BÉPO and Dvorak have
 * their own letters; and on a keyboard of another alphabet, which writes no such letter at all, the one
 * that lies there on a Latin keyboard (https://github.com/brave/browser-laptop/issues/13559).
 */
export function shortcutLetter({ key, code }: TypedKey): string {
  const typed = key.toLowerCase();
  const isOfAnother = /^\p{L}$/u.test(typed) && !/^\p{Script=Latin}$/u.test(typed);
  const lies = /^Key([A-Z])$/.exec(code)?.[1];
  return isOfAnother && lies !== undefined ? lies.toLowerCase() : typed;
}
