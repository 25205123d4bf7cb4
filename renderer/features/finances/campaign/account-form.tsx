import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft, type Draft } from "#renderer/lib/use-draft.ts";
import { useZodForm, type ZodForm, type ZodFormOptions } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { Form } from "#renderer/ui/form.tsx";

export interface AccountFormProps<Values extends object, Fields> {
  /** Where its draft is kept. */
  place: string;
  typed: z.ZodType<Values>;
  /** Stable, as `useDraft` wants it. */
  empty: Values;
  checked: z.ZodType<Fields>;
  refusals: NonNullable<ZodFormOptions<Values, Fields, undefined>["refusals"]>;
  label: string;
  save: string;
  /** What is said once it is noted. */
  done: string;
  send: (fields: Fields) => Promise<{ readonly seq: number | null }>;
  onClose: () => void;
  children: (form: ZodForm<Values, Fields>) => ReactNode;
}

/** Something of a campaign’s account as it is typed: kept as a draft until it is saved or given up. */
export function AccountForm<Values extends object, Fields>(
  props: AccountFormProps<Values, Fields>,
) {
  const { place, typed, empty } = props;
  const draft = useDraft(place, typed, empty);
  return draft.isReady ? <Fields {...props} draft={draft} /> : null;
}

interface FieldsProps<Values extends object, Fields> extends AccountFormProps<Values, Fields> {
  draft: Draft<Values>;
}

function Fields<Values extends object, Fields>(props: FieldsProps<Values, Fields>) {
  const { draft, checked, refusals, label, save, done, send, onClose, children } = props;
  const { t } = useTranslation();
  const form = useZodForm({
    initial: draft.value,
    schema: checked,
    onType: draft.set,
    refusals,
  });
  const close = () => {
    draft.clear();
    onClose();
  };
  const submit = async (fields: Fields) => {
    const { seq } = await send(fields);
    if (seq !== null) offerUndo(done, seq);
    close();
  };
  return (
    <Form
      form={form}
      className={layout["inset"] ?? ""}
      aria-label={label}
      onSubmit={() => form.submit(submit)}
      onEscape={close}
    >
      <FormFailure>{form.failure}</FormFailure>
      {children(form)}
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" shortcut="enter" isPending={form.isSending}>
          {save}
        </Button>
        <Button variant="quiet" onPress={close}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
