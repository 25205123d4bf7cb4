import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { ReceiptView } from "#shared/domain/finances/tax-receipts/views.ts";
import { call } from "#renderer/lib/client.ts";
import { useDraft, type Draft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../tax-receipts.module.css";

const Values = z.object({ reason: z.string() });
type Values = z.infer<typeof Values>;
const Reason = z.object({ reason: z.string().trim().min(1).max(500) });
const EMPTY: Values = { reason: "" };

export interface CancelFormProps {
  receipt: ReceiptView;
  onClose: () => void;
}

/** That a receipt stands no more, and why: nothing takes that back. */
export function CancelForm(props: CancelFormProps) {
  const draft = useDraft(`tax-cancel:${props.receipt.id}`, Values, EMPTY);
  return draft.isReady ? <Fields draft={draft} {...props} /> : null;
}

function Fields({ receipt, draft, onClose }: CancelFormProps & { draft: Draft<Values> }) {
  const { t } = useTranslation();
  const form = useZodForm({ initial: draft.value, schema: Reason, onType: draft.set });
  const { id, number } = receipt;
  const giveUp = () => {
    draft.clear();
    onClose();
  };
  return (
    <Form
      form={form}
      className={layout["narrow"] ?? ""}
      aria-label={t("taxReceipts.one.cancelTitle", { number })}
      onEscape={giveUp}
      onSubmit={() =>
        form.submit(async ({ reason }) => {
          await call("taxReceipts.cancel", { id, reason });
          draft.clear();
          showToast({ text: t("taxReceipts.done.cancelled") });
          onClose();
        })
      }
    >
      <FormFailure>{form.failure}</FormFailure>
      <p className={styles["soft"]}>{t("taxReceipts.one.cancelDetail")}</p>
      <TextField
        label={t("taxReceipts.one.reason")}
        placeholder={t("taxReceipts.one.reasonHint")}
        {...form.field("reason", t("taxReceipts.one.reasonMissing"))}
        maxLength={500}
        autoFocus
      />
      <div className={layout["buttons"]}>
        <Button type="submit" variant="danger" isPending={form.isSending}>
          {t("taxReceipts.one.doCancel")}
        </Button>
        <Button variant="quiet" onPress={giveUp}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
