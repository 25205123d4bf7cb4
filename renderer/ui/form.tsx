import type { KeyboardEvent, ReactNode, Ref } from "react";

export interface FormProps {
  onSubmit: () => void;
  /** Gives the form up; of a form that stands in a page and is not the page. */
  onEscape?: (() => void) | undefined;
  /** Hears a key before the field it is typed in. */
  onKeyDownCapture?: ((event: KeyboardEvent) => void) | undefined;
  "aria-label"?: string | undefined;
  className?: string | undefined;
  /** Of a form whose fields are checked; see `useZodForm`. */
  form?: { readonly formRef: Ref<HTMLFormElement> } | undefined;
  children: ReactNode;
}

/** The one `<form>`: what is wrong is told by its fields, in our words, never by the browser. */
export function Form({ onSubmit, onEscape, onKeyDownCapture, form, ...rest }: FormProps) {
  const escape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented && onEscape !== undefined) {
      event.preventDefault();
      onEscape();
    }
  };
  const keys = (event: KeyboardEvent) => {
    onKeyDownCapture?.(event);
    if (event.key !== "Enter" || event.defaultPrevented) return;
    // In a list that opens, and in words of several lines, Enter alone has another meaning.
    if (!isPart(event) && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    // Keys come from the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      {...rest}
      ref={form?.formRef}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={escape}
      // The group of a date takes Enter for a press of its own, and lets no form hear it afterwards:
      // https://github.com/adobe/react-spectrum/blob/main/packages/react-aria/src/datepicker/useDatePickerGroup.ts
      onKeyDownCapture={keys}
    />
  );
}

/** Whether a key is pressed in a part of a date or a time: it is not an input, and Enter there submits too. */
function isPart({ target, currentTarget }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.role === "spinbutton" &&
    // What is drawn over the page has React’s events pass here, and is not in this form.
    target.closest("form") === currentTarget
  );
}
