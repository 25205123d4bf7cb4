import { useTranslation } from "react-i18next";
import { z } from "zod";
import { call } from "#renderer/lib/client.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import type { ActFormProps } from "./act-form-props.ts";
import { ActFrame } from "./act-frame.tsx";

const Asked = z.object({ reason: z.string().trim().min(1).max(1000) });
const EMPTY = { reason: "" };

/** Why an expense is not approved: whoever wrote it reads this. */
export function RefuseForm({ view: { id, claim }, onClose }: ActFormProps) {
  const { t } = useTranslation();
  const form = useZodForm({ initial: EMPTY, schema: Asked });
  const send = () =>
    form.submit(async ({ reason }) => {
      await call("expenses.refuse", { id, claim, reason });
      showToast({ text: t("expensePages.steps.done.refuse") });
      onClose();
    });
  return (
    <ActFrame act="refuse" form={form} onSubmit={send} onClose={onClose}>
      <TextArea
        label={t("expensePages.steps.reason")}
        rows={2}
        {...form.field("reason", t("expensePages.steps.reasonMissing"))}
        maxLength={1000}
        autoFocus
      />
    </ActFrame>
  );
}
