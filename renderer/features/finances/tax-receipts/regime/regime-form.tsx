import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ISSUING_KINDS, REGIME_KINDS } from "#shared/domain/finances/tax-receipts/regime.ts";
import type { RegimeView } from "#shared/domain/finances/tax-receipts/views.ts";
import { call } from "#renderer/lib/client.ts";
import { FileField } from "#renderer/lib/receipts/file-field.tsx";
import { givenReceipt } from "#renderer/lib/receipts/given-receipt.ts";
import type { ReceiptFile } from "#renderer/lib/receipts/read-receipt.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft, type Draft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../tax-receipts.module.css";
import { IssuerFields } from "./issuer-fields.tsx";
import { CheckedRegime, RegimeValues, valuesOf } from "./regime-values.ts";

export interface RegimeFormProps {
  /** The one in force, or else the last one, which the new one starts from. */
  regime: RegimeView | null;
  /** The year that is looked at. */
  year: number;
  onClose: () => void;
}

/** Declares what the collective is to the tax administration, from a day on. */
export function RegimeForm({ regime, year, onClose }: RegimeFormProps) {
  const [empty] = useState(() => valuesOf(regime?.fields ?? null, year));
  const draft = useDraft("tax-regime", RegimeValues, empty);
  return draft.isReady ? <Fields draft={draft} onClose={onClose} /> : null;
}

function Fields({ draft, onClose }: { draft: Draft<RegimeValues>; onClose: () => void }) {
  const { t } = useTranslation();
  const [paper, setPaper] = useState<ReceiptFile | null>(null);
  const form = useZodForm({ initial: draft.value, schema: CheckedRegime, onType: draft.set });
  const { kind } = form.values;
  const isIssuing = ISSUING_KINDS.some((one) => one === kind);
  const giveUp = () => {
    draft.clear();
    onClose();
  };
  const send = () =>
    form.submit(async (fields) => {
      const given = paper === null ? null : await givenReceipt(paper);
      const { seq } = await call(
        "taxReceipts.declare",
        { fields, paper: given },
        { jobId: crypto.randomUUID() },
      );
      draft.clear();
      offerUndo(t("taxReceipts.done.declared"), seq);
      onClose();
    });
  return (
    <Form
      form={form}
      className={layout["narrow"] ?? ""}
      aria-label={t("taxReceipts.regime.form.title")}
      onEscape={giveUp}
      onSubmit={send}
    >
      <h2 className={styles["heading"]}>{t("taxReceipts.regime.form.title")}</h2>
      <FormFailure>{form.failure}</FormFailure>
      <Select
        label={t("taxReceipts.regime.form.kind")}
        description={t(`taxReceipts.regimeDetails.${kind}`)}
        options={REGIME_KINDS.map((id) => ({ id, label: t(`taxReceipts.regimes.${id}`) }))}
        {...form.field("kind")}
        autoFocus
      />
      <div className={layout["pair"]}>
        <DateField
          label={t("taxReceipts.regime.form.since")}
          {...form.field("since", t("taxReceipts.regime.form.sinceMissing"))}
        />
        <TextField
          label={t("taxReceipts.regime.form.decidedBy")}
          placeholder={t("taxReceipts.regime.form.decidedByHint")}
          {...form.field("decidedBy", t("taxReceipts.regime.form.decidedByMissing"))}
          maxLength={300}
        />
      </div>
      {isIssuing ? <IssuerFields form={form} /> : null}
      <FileField
        label={t("taxReceipts.regime.form.paper")}
        description={t("taxReceipts.regime.form.paperDetail")}
        value={paper}
        onChange={setPaper}
      />
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("taxReceipts.regime.form.save")}
        </Button>
        <Button variant="quiet" onPress={giveUp}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
