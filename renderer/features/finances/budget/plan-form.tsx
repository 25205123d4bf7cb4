import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { BudgetFields } from "#shared/domain/finances/budget/budget.ts";
import type { BudgetRowView } from "#shared/domain/finances/budget/views.ts";
import { CATEGORY_KEYS, ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import { Ref } from "#shared/domain/finances/expenses/ref.ts";
import { readAmount } from "#shared/domain/finances/money.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { BodyField } from "../expenses/entry/body-field.tsx";
import styles from "./budget.module.css";

const ENVELOPE = "envelope";
const Values = z.object({
  body: Ref.nullable(),
  category: z.union([ExpenseCategory, z.literal(ENVELOPE)]),
  amount: z.string(),
  note: z.string(),
});
type Values = z.infer<typeof Values>;

export interface PlanFormProps {
  year: number;
  /** The line that is changed, or what was spent unplanned; null for another one. */
  row: BudgetRowView | null;
  onClose: () => void;
}

/** What is planned for a body and a category; what was planned for the same is changed. Enter saves, and asks for the next. */
export function PlanForm({ year, row, onClose }: PlanFormProps) {
  const { euros } = useFormat();
  const empty = useMemo(
    (): Values => ({
      body: row?.body ?? null,
      category: row === null ? "printing" : (row.category ?? ENVELOPE),
      amount: row === null || row.planned === null ? "" : euros(row.planned),
      note: row?.note ?? "",
    }),
    [row, euros],
  );
  const place = row === null ? `budget:${year}` : `budget:${year}:${row.id ?? row.category}`;
  const draft = useDraft(place, Values, empty);
  if (!draft.isReady) return null;
  return <Fields year={year} draft={draft} isOne={row !== null} onClose={onClose} />;
}

interface FieldsProps {
  year: number;
  draft: ReturnType<typeof useDraft<Values>>;
  /** One line, after which the form is closed. */
  isOne: boolean;
  onClose: () => void;
}

function checkedBy(year: number) {
  return Values.transform(({ body, category, amount, note }, context): BudgetFields => {
    const read = readAmount(amount);
    const parsed = BudgetFields.safeParse({
      year,
      body: body?.id ?? null,
      category: category === ENVELOPE ? null : category,
      planned: "cents" in read ? read.cents : -1,
      note,
    });
    if (parsed.success) return parsed.data;
    context.addIssue({ code: "custom", message: "required", path: ["amount"] });
    return z.NEVER;
  });
}

function Fields({ year, draft, isOne, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const form = useZodForm({
    initial: draft.value,
    schema: useMemo(() => checkedBy(year), [year]),
    onType: draft.set,
    refusals: { "bodies.not_found": "body" },
  });
  const close = () => {
    draft.clear();
    onClose();
  };
  const save = async (fields: BudgetFields) => {
    const { seq } = await call("budget.set", { fields });
    draft.clear();
    if (seq !== null) offerUndo(t("budget.done.set"), seq);
    if (isOne) onClose();
    else form.reset({ ...form.values, amount: "", note: "" });
  };
  return (
    <Form
      form={form}
      className={layout["inset"] ?? ""}
      aria-label={t("budget.plan")}
      onEscape={close}
      onSubmit={() => form.submit(save)}
    >
      <FormFailure>{form.failure}</FormFailure>
      <div className={styles["fields"]}>
        <BodyField day={`${year}-12-31`} {...form.field("body")} />
        <Select<Values["category"]>
          label={t("budget.category")}
          options={[
            ...CATEGORY_KEYS.map((id) => ({ id, label: t(`expenses.categories.${id}`) })),
            { id: ENVELOPE, label: t("budget.envelope") },
          ]}
          {...form.field("category")}
        />
        <TextField
          label={t("budget.amount")}
          placeholder={euros(50_000)}
          inputMode="decimal"
          {...form.field("amount", t("budget.amountMissing"))}
          maxLength={60}
          autoFocus
        />
        <TextField label={t("budget.note")} optional {...form.field("note")} maxLength={300} />
      </div>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" shortcut="enter" isPending={form.isSending}>
          {t("budget.save")}
        </Button>
        <Button variant="quiet" onPress={close}>
          {t("budget.close")}
        </Button>
      </div>
    </Form>
  );
}
