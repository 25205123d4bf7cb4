import { useTranslation } from "react-i18next";
import { ELECTION_KINDS, isCounted } from "#shared/domain/finances/campaign/ceiling.ts";
import { ROUNDS, type ElectionFields } from "#shared/domain/finances/campaign/election.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./campaign.module.css";
import { CheckedElection, type ElectionValues } from "./election-values.ts";

export interface ElectionFormProps {
  initial: ElectionValues;
  onType: (values: ElectionValues) => void;
  onSave: (fields: ElectionFields) => Promise<void>;
  onCancel: () => void;
}

/** Where, when, what may be spent and who acts. */
export function ElectionForm({ initial, onType, onSave, onCancel }: ElectionFormProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial,
    schema: CheckedElection,
    onType,
    refusals: {
      "campaign.agent_without_day": "agentFrom",
      "campaign.day_without_agent": "agent",
    },
  });
  const { kind } = form.values;
  return (
    <Form
      form={form}
      className={layout["form"] ?? ""}
      onSubmit={() => form.submit(onSave)}
      onEscape={onCancel}
    >
      <FormFailure>{form.failure}</FormFailure>
      <div className={layout["pair"]}>
        <Select
          label={t("campaign.form.kind")}
          options={ELECTION_KINDS.map((id) => ({ id, label: t(`campaign.kinds.${id}`) }))}
          {...form.field("kind")}
          autoFocus
        />
        <TextField
          label={t("campaign.form.place")}
          placeholder={t("campaign.form.placeHint")}
          {...form.field("place", t("campaign.form.placeMissing"))}
          maxLength={200}
        />
      </div>
      <div className={layout["pair"]}>
        <DateField
          label={t("campaign.form.votesOn")}
          {...form.field("votesOn", t("campaign.form.dayMissing"))}
        />
        <TextField
          label={t("campaign.form.department")}
          {...form.field("department", t("campaign.form.departmentWrong"))}
          maxLength={3}
        />
      </div>
      <div className={layout["pair"]}>
        <TextField
          label={t("campaign.form.population")}
          optional
          description={t("campaign.form.populationDetail")}
          inputMode="numeric"
          {...form.field("population")}
          maxLength={12}
        />
        {isCounted(kind) ? (
          <TextField
            label={t("campaign.form.coefficient")}
            optional
            description={t("campaign.form.coefficientDetail")}
            inputMode="decimal"
            {...form.field("coefficient", t("campaign.form.coefficientWrong"))}
            maxLength={8}
          />
        ) : null}
      </div>
      <div className={layout["pair"]}>
        <Select
          label={t("campaign.form.round")}
          options={ROUNDS.map((id) => ({ id, label: t(`campaign.form.rounds.${id}`) }))}
          {...form.field("round")}
        />
        <TextField
          label={t("campaign.form.typedCeiling")}
          optional
          inputMode="decimal"
          {...form.field("typedCeiling", t("campaign.form.amountWrong"))}
          maxLength={60}
        />
      </div>
      <TextField
        label={t("campaign.form.source")}
        optional
        placeholder={t("campaign.form.sourceHint")}
        {...form.field("source")}
        maxLength={300}
      />
      <div className={layout["pair"]}>
        <TextField
          label={t("campaign.form.agent")}
          optional
          placeholder={t("campaign.form.agentHint")}
          {...form.field("agent")}
          maxLength={200}
        />
        <DateField label={t("campaign.form.agentFrom")} optional {...form.field("agentFrom")} />
      </div>
      <fieldset className={styles["group"]}>
        <legend className={styles["legend"]}>{t("campaign.form.direct")}</legend>
        <div className={layout["pair"]}>
          <TextField
            label={t("campaign.form.directOfTotal")}
            inputMode="decimal"
            {...form.field("directOfTotal", t("campaign.form.percentWrong"))}
            maxLength={6}
          />
          <TextField
            label={t("campaign.form.directOfCeiling")}
            inputMode="decimal"
            {...form.field("directOfCeiling", t("campaign.form.percentWrong"))}
            maxLength={6}
          />
        </div>
        <p className={styles["soft"]}>{t("campaign.form.directDetail")}</p>
      </fieldset>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("campaign.form.save")}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
