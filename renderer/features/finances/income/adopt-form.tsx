import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { DefinitionFields } from "#shared/domain/finances/income/definition.ts";
import { GIVING_KINDS, GivingKind } from "#shared/domain/finances/income/source.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { CheckboxGroup } from "#renderer/ui/checkbox-group.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./statement.module.css";

const Values = z.object({
  breaking: z.array(GivingKind),
  adoptedOn: z.string().nullable(),
  adoptedBy: z.string(),
});
type Values = z.infer<typeof Values>;

export interface AdoptFormProps {
  /** Those in force until now. */
  breaking: readonly GivingKind[];
  onClose: () => void;
}

/** The kinds of source that a collective refuses, from the day it adopts them. */
export function AdoptForm({ breaking, onClose }: AdoptFormProps) {
  const [empty] = useState((): Values => ({
    breaking: [...breaking],
    adoptedOn: todayIso(),
    adoptedBy: "",
  }));
  const draft = useDraft("independence-adopt", Values, empty);
  if (!draft.isReady) return null;
  return <Fields draft={draft} onClose={onClose} />;
}

interface FieldsProps {
  draft: ReturnType<typeof useDraft<Values>>;
  onClose: () => void;
}

function Fields({ draft, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial: draft.value,
    schema: DefinitionFields,
    onType: draft.set,
  });
  const giveUp = () => {
    draft.clear();
    onClose();
  };
  return (
    <Form
      form={form}
      className={layout["narrow"] ?? ""}
      aria-label={t("income.statement.adoptTitle")}
      onEscape={giveUp}
      onSubmit={() =>
        form.submit(async (fields) => {
          const { seq } = await call("income.adopt", { fields });
          draft.clear();
          offerUndo(t("income.done.adopted"), seq);
          onClose();
        })
      }
    >
      <FormFailure>{form.failure}</FormFailure>
      <p className={styles["soft"]}>{t("income.statement.adoptDetail")}</p>
      <CheckboxGroup
        label={t("income.statement.breaksLabel")}
        options={GIVING_KINDS.map((id) => ({ id, label: t(`income.breaks.${id}`) }))}
        {...form.field("breaking", t("income.statement.breaksMissing"))}
      />
      <div className={styles["pair"]}>
        <DateField
          label={t("income.statement.adoptedOn")}
          {...form.field("adoptedOn", t("income.form.dayMissing"))}
        />
        <TextField
          label={t("income.statement.adoptedBy")}
          placeholder={t("income.statement.adoptedByHint")}
          {...form.field("adoptedBy", t("income.statement.adoptedByMissing"))}
          maxLength={300}
          // The one that is not filled yet.
          autoFocus
        />
      </div>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("income.form.save")}
        </Button>
        <Button variant="quiet" onPress={giveUp}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
