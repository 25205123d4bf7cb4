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
export function Form({ onSubmit, onEscape, form, ...rest }: FormProps) {
  const keys = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key === "Escape" && !event.defaultPrevented && onEscape !== undefined) {
      event.preventDefault();
      onEscape();
    }
    // A part of a date or a time is not an input: Enter there submits too.
    if (key === "Enter" && target instanceof HTMLElement && target.role === "spinbutton") {
      event.preventDefault();
      onSubmit();
    }
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
      onKeyDown={keys}
    />
  );
}
