import { useTranslation } from "react-i18next";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import type { RuleFields } from "#shared/domain/rules/rule.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import styles from "../forms.module.css";
import { KeepForm, type KeptForm } from "../kept-form.tsx";
import { RuleTermsFields } from "./rule-terms-fields.tsx";
import { CheckedRule, RULE_KINDS, RuleValues } from "./rule-values.ts";

export interface RuleFormProps {
  title: string;
  /** Where what is typed is kept. */
  place: string;
  initial: RuleValues;
  view: OrganisationView;
  submitLabel: string;
  onSave: (fields: RuleFields) => Promise<void>;
  onClose: () => void;
}

/** What a rule asks, the words it comes from, and whether it warns or refuses. */
export function RuleForm({ place, initial, onClose, ...rest }: RuleFormProps) {
  return (
    <KeepForm place={place} schema={RuleValues} initial={() => initial} onClose={onClose}>
      {(kept) => <Fields {...rest} {...kept} />}
    </KeepForm>
  );
}

type FieldsProps = Omit<RuleFormProps, "place" | "initial" | "onClose"> & KeptForm<RuleValues>;

function Fields({ title, view, submitLabel, onSave, initial, onType, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial,
    schema: CheckedRule,
    onType,
    refusals: {
      "rules.body_not_found": "scope",
      "rules.kind_not_found": "scope",
      "rules.from_after_to": "to",
      "rules.ends_before_it_starts": "end",
    },
  });
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={title}
      onEscape={onClose}
      onSubmit={() =>
        form.submit(async (fields) => {
          await onSave(fields);
          onClose();
        })
      }
    >
      <p className={styles["title"]}>{title}</p>
      <FormFailure>{form.failure}</FormFailure>
      <Select
        label={t("bodies.rules.kind")}
        options={RULE_KINDS.map((id) => ({ id, label: t(`bodies.rules.kinds.${id}`) }))}
        value={form.values.kind}
        onChange={(kind) => form.change({ kind })}
        autoFocus
      />
      <RuleTermsFields form={form} view={view} />
      <TextArea
        label={t("bodies.rules.clause")}
        description={t("bodies.rules.clauseDetail")}
        optional
        rows={3}
        maxLength={2000}
        {...form.field("clause")}
      />
      <TextField
        label={t("bodies.rules.reference")}
        placeholder={t("bodies.rules.referenceHint")}
        optional
        {...form.field("reference")}
      />
      <RadioGroup
        label={t("bodies.rules.effect")}
        options={(["warns", "refuses"] as const).map((id) => ({
          id,
          label: t(`bodies.rules.effects.${id}`),
          detail: t(`bodies.rules.effectDetails.${id}`),
        }))}
        value={form.values.effect}
        onChange={(effect) => form.change({ effect })}
      />
      <div className={layout["pair"]}>
        <DateField label={t("bodies.rules.start")} optional {...form.field("start")} />
        <DateField label={t("bodies.rules.end")} optional {...form.field("end")} />
      </div>
      <FormButtons submit={submitLabel} isSending={form.isSending} onClose={onClose} />
    </Form>
  );
}
