import { useTranslation } from "react-i18next";
import type { ZodForm } from "#renderer/lib/use-zod-form.ts";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import type { RegimeValues } from "./regime-values.ts";

type RegimeZodForm = Pick<ZodForm<RegimeValues>, "field" | "values">;

/** Who issues, as each receipt says it. */
export function IssuerFields({ form }: { form: RegimeZodForm }) {
  const { t } = useTranslation();
  const missing = t("taxReceipts.regime.form.missing");
  const line = (name: "name" | "street" | "postcode" | "town" | "signer", most: number) => (
    <TextField
      label={t(`taxReceipts.regime.form.${name}`)}
      {...form.field(name, missing)}
      maxLength={most}
    />
  );
  const duesReturn = form.field("duesReturn");
  return (
    <>
      <div className={layout["pair"]}>
        {line("name", 200)}
        <TextField
          label={t("taxReceipts.regime.form.number")}
          placeholder={t("taxReceipts.regime.form.numberHint")}
          {...form.field("number", t("taxReceipts.regime.form.numberWrong"))}
          maxLength={20}
        />
      </div>
      {line("street", 300)}
      <div className={layout["pair"]}>
        {line("postcode", 20)}
        {line("town", 120)}
      </div>
      <TextField
        label={t("taxReceipts.regime.form.object")}
        description={t("taxReceipts.regime.form.objectDetail")}
        {...form.field("object", missing)}
        maxLength={500}
      />
      <div className={layout["pair"]}>
        {line("signer", 200)}
        <TextField
          label={t("taxReceipts.regime.form.quality")}
          placeholder={t("taxReceipts.regime.form.qualityHint")}
          {...form.field("quality", missing)}
          maxLength={120}
        />
      </div>
      <Checkbox
        isSelected={duesReturn.value}
        onChange={duesReturn.onChange}
        detail={t("taxReceipts.regime.form.duesReturnDetail")}
      >
        {t("taxReceipts.regime.form.duesReturn")}
      </Checkbox>
      <Proof form={form} />
    </>
  );
}

/** The decree, or the answer of the administration where there is one. */
function Proof({ form }: { form: RegimeZodForm }) {
  const { t } = useTranslation();
  const dayMissing = t("taxReceipts.regime.form.sinceMissing");
  const hasRescript = form.field("hasRescript");
  if (form.values.kind === "public_utility") {
    return (
      <DateField
        label={t("taxReceipts.regime.form.decreeOn")}
        {...form.field("decreeOn", dayMissing)}
      />
    );
  }
  return (
    <>
      <Checkbox isSelected={hasRescript.value} onChange={hasRescript.onChange}>
        {t("taxReceipts.regime.form.hasRescript")}
      </Checkbox>
      {hasRescript.value ? (
        <div className={layout["pair"]}>
          <DateField
            label={t("taxReceipts.regime.form.rescriptOn")}
            {...form.field("rescriptOn", dayMissing)}
          />
          <TextField
            label={t("taxReceipts.regime.form.rescriptReference")}
            optional
            {...form.field("rescriptReference")}
            maxLength={100}
          />
        </div>
      ) : null}
    </>
  );
}
