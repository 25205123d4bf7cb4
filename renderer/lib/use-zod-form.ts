import { useEffect, useRef, useState, type RefObject } from "react";
import type { z } from "zod";
import type { ErrorCode } from "#shared/ipc/result.ts";
import { failureMessage, fieldMessage } from "./failure-message.ts";
import { focusWrong } from "./focus-wrong.ts";
import { formErrors, type FormErrors } from "./form-errors.ts";
import { refusedMessage } from "./passphrase/refused-message.ts";
import { showError } from "./undo.ts";
import { useAttempt } from "./use-attempt.ts";

export interface ZodFormOptions<Values, Input, Taken> {
  /** What there is as long as nothing is typed: it may change until then. */
  readonly initial: Values;
  /** What is sent, by the rules the vault checks it with. Its paths are the names of the fields. */
  readonly schema: z.ZodType<Input>;
  /** What is chosen besides, such as a new passphrase: null, and says why itself, while it is not. */
  readonly besides?: () => Taken | null;
  /** Failures of the call that are said of a field; of null, that the form says itself. */
  readonly refusals?: Partial<Record<ErrorCode, (keyof Values & string) | null>>;
  /** Told what is typed, to keep it: of secrets, nothing is to be kept. */
  readonly onType?: (values: Values) => void;
}

/** What a field of the design system asks for. */
interface FormField<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error: string | undefined;
  readonly isReadOnly: boolean;
}

export interface ZodForm<Values, Input = unknown, Taken = undefined> {
  readonly values: Values;
  /** What is wrong with each field, from the first try to send it on. */
  readonly errors: FormErrors<Values>;
  readonly isSending: boolean;
  /** What the call failed of, where it is not said of a field. */
  readonly failure: string | undefined;
  /** The sentence of the last failure when it has this code. */
  readonly saidOf: (code: ErrorCode) => string | undefined;
  /** A field by its name, with the sentence for what is wrong with it where it has one of its own. */
  readonly field: <Name extends keyof Values & string>(
    name: Name,
    wrong?: string,
  ) => FormField<Values[Name]>;
  readonly change: (patch: Partial<Values> | ((values: Values) => Partial<Values>)) => void;
  /** Begins again, from these or from what there is, with nothing said to be wrong. */
  readonly reset: (values?: Values) => void;
  /** Sends what is right, once at a time; otherwise takes the focus to the first field that is wrong. */
  readonly submit: (send: (input: Input, taken: Taken) => Promise<void> | void) => void;
  /** The same once something else was asked, such as for a folder: nothing is sent where it is null. */
  readonly submitWith: <Asked>(
    ask: () => Promise<Asked | null>,
    send: (input: Input, asked: Asked) => Promise<void>,
  ) => void;
  /** Something else that is tried from the form: once at a time, and its failure is the form's. */
  readonly run: (work: () => Promise<void>) => void;
  readonly formRef: RefObject<HTMLFormElement | null>;
}

/** A form: what is typed, checked by a zod schema and sent, and what is wrong with it, where it is wrong. */
export function useZodForm<Values extends object, Input, Taken = undefined>({
  initial,
  schema,
  besides,
  refusals = {},
  onType,
}: ZodFormOptions<Values, Input, Taken>): ZodForm<Values, Input, Taken> {
  const [typed, setTyped] = useState<Values | null>(null);
  const [tries, setTries] = useState(0);
  const attempt = useAttempt();
  const formRef = useRef<HTMLFormElement>(null);
  // Two fields may change before the next render, as when a browser fills them in.
  const latest = useRef(typed);
  const values = typed ?? initial;
  const { failure } = attempt;
  const refused = failure === null ? undefined : refusals[failure.code];
  const errors: FormErrors<Values> = tries > 0 ? formErrors(schema.safeParse(values).error) : {};

  const set = (next: Values | null) => {
    latest.current = next;
    setTyped(next);
  };
  useEffect(() => {
    if (tries > 0) focusWrong(formRef.current);
  }, [tries]);
  useEffect(() => {
    // Enter left the focus in the field it was pressed in; a button gave way to a wait, and it is nowhere.
    const { activeElement, body } = document;
    const isHere = activeElement === body || formRef.current?.contains(activeElement) === true;
    if (typeof refused === "string" && isHere) focusWrong(formRef.current);
  }, [refused]);

  /** What there is to send; null, and the fields say why, while something is wrong. */
  const check = () => {
    setTries(tries + 1);
    const parsed = schema.safeParse(latest.current ?? initial);
    const taken = besides === undefined ? (undefined as Taken) : besides();
    // A day that no calendar has is told by its field, and nothing is sent in its stead.
    const hasNoSuchDay = formRef.current?.querySelector("[data-no-such-day]") != null;
    if (parsed.success && taken !== null && !hasNoSuchDay) return { input: parsed.data, taken };
    attempt.forget();
    return null;
  };
  const change: ZodForm<Values>["change"] = (patch) => {
    const before = latest.current ?? initial;
    const changed = typeof patch === "function" ? patch(before) : patch;
    const next = { ...before, ...changed };
    set(next);
    if (typeof refused === "string" && refused in changed) attempt.forget();
    onType?.(next);
  };
  return {
    values,
    errors,
    isSending: attempt.isWorking,
    failure: failure === null || refused !== undefined ? undefined : failureMessage(failure),
    saidOf: attempt.saidOf,
    field: (name, wrong) => {
      const code = errors[name];
      const own = code === undefined ? undefined : (wrong ?? fieldMessage(code));
      return {
        value: values[name],
        onChange: (value) => change({ [name]: value } as unknown as Partial<Values>),
        error:
          own ??
          (failure !== null && refused === name
            ? refusedMessage(failure, values[name])
            : undefined),
        isReadOnly: attempt.isWorking,
      };
    },
    change,
    reset: (next) => {
      set(next ?? null);
      setTries(0);
      attempt.forget();
    },
    submit: (send) => {
      const ready = check();
      if (ready !== null) attempt.run(async () => send(ready.input, ready.taken));
    },
    submitWith: (ask, send) => {
      const ready = check();
      if (ready === null) return;
      const go = async () => {
        const asked = await ask();
        if (asked !== null) attempt.run(() => send(ready.input, asked));
      };
      void go().catch(showError);
    },
    run: attempt.run,
    formRef,
  };
}
