const WRONG = "[data-invalid], [aria-invalid=true]";
const FOCUSABLE = "input, textarea, button, [tabindex='0']";

/** Takes the focus to the first field that is said to be wrong, or to what is focused within it. */
export function focusWrong(form: HTMLElement | null): void {
  const wrong = form?.querySelector<HTMLElement>(WRONG);
  const field = wrong?.matches(FOCUSABLE) === true ? wrong : wrong?.querySelector(FOCUSABLE);
  if (!(field instanceof HTMLElement)) return;
  field.focus();
  // What is wrong is said below the field: it has to be seen too.
  wrong?.scrollIntoView({ block: "nearest" });
}
