/**
 * While a letter or a word is being composed (by an input method, or with the accents that macOS offers
 * on a key held down), Enter takes it and Escape gives it up: neither is for the field, which would
 * close or send what is half written (https://github.com/openai/codex/issues/23248). Kept from whoever
 * listens, in the one place where all keys pass; the editor of the minutes knows by itself.
 */
export function keepComposing(): void {
  addEventListener("keydown", keepFromField, { capture: true });
}

function keepFromField(event: KeyboardEvent): void {
  if (event.isComposing && isPlainField(event.target)) event.stopPropagation();
}

function isPlainField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
