/**
 * A form that closes takes the focus with it: gives it to the last button of its section, which
 * opens it again. Not when the person has gone elsewhere meanwhile.
 */
export function focusAfterForm(section: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const focused = document.activeElement;
    if (section === null || (focused !== null && focused !== document.body)) return;
    [...section.querySelectorAll("button")].at(-1)?.focus();
  });
}
