import { useEffect, useRef, useState, type RefObject } from "react";

/** The code of what is wrong, a field each. */
export type FieldErrors<Values> = Partial<Record<keyof Values, string>>;

export interface ZodForm<Values> {
  readonly values: Values;
  /** What is wrong with each field, from the first try to send it on. */
  readonly errors: FieldErrors<Values>;
  readonly isSending: boolean;
  readonly change: (patch: Partial<Values>) => void;
  /** Begins again, with nothing said to be wrong. */
  readonly reset: (values: Values) => void;
  /** Sends what is right; otherwise takes the focus to the first field that is wrong. */
  readonly submit: (send: (values: Values) => Promise<void>) => void;
  readonly formRef: RefObject<HTMLFormElement | null>;
}

/**
 * A form whose `check` reads a zod schema, the one the vault checks with. What is typed is told to
 * `onType`, which keeps it as a draft.
 */
export function useZodForm<Values extends object>(
  initial: Values,
  check: (values: Values) => FieldErrors<Values>,
  onType: (values: Values) => void,
): ZodForm<Values> {
  const [values, setValues] = useState(initial);
  const [tries, setTries] = useState(0);
  const [isSending, setSending] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  // Two fields may change before the next render, as when a browser fills them in.
  const latest = useRef(initial);
  const set = (next: Values) => {
    latest.current = next;
    setValues(next);
  };

  useEffect(() => {
    if (tries > 0) formRef.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);

  const send = async (work: (values: Values) => Promise<void>) => {
    setTries(tries + 1);
    if (Object.keys(check(latest.current)).length > 0) return;
    setSending(true);
    await work(latest.current).finally(() => setSending(false));
  };
  return {
    values,
    errors: tries > 0 ? check(values) : {},
    isSending,
    change: (patch) => {
      set({ ...latest.current, ...patch });
      onType(latest.current);
    },
    reset: (next) => {
      set(next);
      setTries(0);
    },
    submit: (work) => {
      if (!isSending) void send(work);
    },
    formRef,
  };
}
