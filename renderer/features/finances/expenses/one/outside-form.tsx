import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Ref } from "#shared/domain/finances/expenses/ref.ts";
import { call } from "#renderer/lib/client.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { FileField } from "#renderer/lib/receipts/file-field.tsx";
import { givenReceipt } from "#renderer/lib/receipts/given-receipt.ts";
import type { ReceiptFile } from "#renderer/lib/receipts/read-receipt.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { TextField } from "#renderer/ui/text-field.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import type { ActFormProps } from "./act-form-props.ts";
import { ActFrame } from "./act-frame.tsx";

const Asked = z.object({
  person: Ref,
  said: z.string().trim().min(1).max(1000),
});

interface Typed {
  readonly person: Ref | null;
  readonly said: string;
}
const EMPTY: Typed = { person: null, said: "" };

/** An approval that somebody gave on paper, or in a meeting: noted as what it is. */
export function OutsideForm({ view: { id, claim }, onClose }: ActFormProps) {
  const { t } = useTranslation();
  const [sheet, setSheet] = useState<ReceiptFile | null>(null);
  const form = useZodForm({
    initial: EMPTY,
    schema: Asked,
    refusals: { "expenses.signer_not_found": "person", "expenses.signer_concerned": "person" },
  });
  const person = form.field("person", t("expensePages.steps.signerMissing"));
  const send = () =>
    form.submit(async (asked) => {
      await call(
        "expenses.approveOutside",
        {
          id,
          claim,
          person: asked.person.id,
          said: asked.said,
          sheet: sheet === null ? null : await givenReceipt(sheet),
        },
        { jobId: crypto.randomUUID() },
      );
      showToast({ text: t("expensePages.steps.done.approveOutside") });
      onClose();
    });
  return (
    <ActFrame act="approveOutside" form={form} onSubmit={send} onClose={onClose}>
      <PersonBox
        label={t("expensePages.steps.signer")}
        placeholder={t("expensePages.form.payerHint")}
        chosen={person.value?.name ?? ""}
        onChoose={person.onChange}
        onClear={() => person.onChange(null)}
        error={person.error}
        takesFocus
      />
      <TextField
        label={t("expensePages.steps.said")}
        placeholder={t("expensePages.steps.saidHint")}
        {...form.field("said", t("expensePages.steps.saidMissing"))}
        maxLength={1000}
      />
      <FileField
        label={t("expensePages.steps.sheet")}
        description={t("expensePages.steps.sheetDetail")}
        value={sheet}
        onChange={setSheet}
        error={form.saidOf("expenses.sheet_missing") ?? form.saidOf("expenses.sheet_is_receipt")}
      />
    </ActFrame>
  );
}
