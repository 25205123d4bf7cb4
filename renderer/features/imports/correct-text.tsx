import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Email, MOST_IN_LIST, PersonFields, Phone } from "#shared/domain/people/person-fields.ts";
import { fieldMessage } from "#renderer/lib/failure-message.ts";
import type { FieldDrafts } from "#renderer/lib/use-field-drafts.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./correct.module.css";
import type { Correction } from "./correction.ts";
import type { Checks } from "./use-checks.ts";

type TextCorrection = Extract<Correction, { field: unknown }>;

export interface CorrectTextProps {
  name: string;
  correction: TextCorrection;
  checks: Checks;
  drafts: FieldDrafts;
  draftKey: string;
  onDone: () => void;
}

const ENTRIES = {
  emails: { type: "email", schema: z.string().trim().pipe(Email) },
  phones: { type: "tel", schema: Phone },
} as const;

const schemaOf = (correction: TextCorrection) =>
  z.object({
    typed:
      correction.kind === "line"
        ? PersonFields.shape[correction.field]
        : ENTRIES[correction.field].schema,
  });

/** One input for a field of the person, with the words of the file or what the field has. */
export function CorrectText(props: CorrectTextProps) {
  const { name, correction, checks, drafts, draftKey, onDone } = props;
  const { t } = useTranslation();
  const { kind, field } = correction;
  const form = useZodForm({
    initial: { typed: drafts.of(draftKey) ?? correction.text },
    schema: schemaOf(correction),
    refusals: { "people.name_required": "typed" },
    onType: ({ typed }) => drafts.keep(draftKey, typed),
  });
  const isFull = kind === "entry" && checks.countOf(field) >= MOST_IN_LIST;
  const wrong = kind === "entry" ? t(`people.lists.${field}.bad`) : undefined;
  const what = t(kind === "entry" ? `people.lists.${field}.label` : `people.fields.${field}`);
  return (
    <Form
      form={form}
      className={styles["form"]}
      onSubmit={() =>
        form.submit(async ({ typed }) => {
          await checks.correct(correction, typed, what);
          drafts.keep(draftKey, null);
          onDone();
        })
      }
      onEscape={() => {
        drafts.keep(draftKey, null);
        form.reset();
      }}
    >
      <TextField
        label={t("imports.doubtful.fieldOf", { field: what, name })}
        hideLabel
        type={kind === "entry" ? ENTRIES[field].type : "text"}
        {...form.field("typed", isFull ? fieldMessage("too_big") : wrong)}
        className={styles["field"]}
      />
      <Button size="small" type="submit" isDisabled={isFull}>
        {t("imports.doubtful.save")}
      </Button>
      <FormFailure>{form.failure}</FormFailure>
    </Form>
  );
}
