import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import type { Option } from "#renderer/ui/option.ts";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./correct.module.css";

export interface CorrectChoiceProps<Id extends string> {
  label: string;
  placeholder: string;
  options: readonly Option<Id>[];
  onSave: (id: Id) => Promise<void>;
  onDone: () => void;
}

/** What somebody is or allows, chosen in the stead of words that nobody understood. */
export function CorrectChoice<Id extends string>(props: CorrectChoiceProps<Id>) {
  const { label, placeholder, options, onSave, onDone } = props;
  const { t } = useTranslation();
  const form = useZodForm({
    initial: { chosen: null as Id | null },
    schema: z.object({ chosen: z.custom<Id>((id) => options.some((one) => one.id === id)) }),
    refusals: {
      "people.status_overlap": "chosen",
      "people.already_consented": "chosen",
    },
  });
  return (
    <Form
      form={form}
      className={styles["form"]}
      onSubmit={() =>
        form.submit(async ({ chosen }) => {
          await onSave(chosen);
          onDone();
        })
      }
    >
      <Select
        label={label}
        hideLabel
        placeholder={placeholder}
        options={options}
        {...form.field("chosen", placeholder)}
        className={styles["field"]}
      />
      <Button size="small" type="submit">
        {t("imports.doubtful.save")}
      </Button>
      <FormFailure>{form.failure}</FormFailure>
    </Form>
  );
}
