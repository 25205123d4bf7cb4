import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { CATEGORY_KEYS } from "#shared/domain/finances/expense-categories.ts";
import { PAID_BY, type ExpenseFields } from "#shared/domain/finances/expenses/expense.ts";
import type { LookAlike } from "#shared/domain/finances/expenses/views.ts";
import { readPositive } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { MoneyField } from "#renderer/ui/money-field.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { cx } from "#renderer/ui/cx.ts";
import layout from "#renderer/ui/form-layout.module.css";
import { BodyField } from "./body-field.tsx";
import styles from "./entry.module.css";
import { checkedBy, withProposal, type ExpenseValues, type FieldName } from "./expense-values.ts";
import { LookAlikes } from "./look-alikes.tsx";
import { MoreFields } from "./more-fields.tsx";
import { PayerField } from "./payer-field.tsx";
import { LeftLine } from "./left-line.tsx";
import { useProposal } from "./use-proposal.ts";
import { lookAlikesOptions } from "../queries.ts";

const AccountProblem = z.enum(["iban_form", "iban_length", "iban_check"]);

export interface ExpenseFormProps {
  initial: ExpenseValues;
  /** The expense that is there already; null before it is. */
  id: string | null;
  /** Others that have the same receipt. */
  alike: readonly LookAlike[];
  /** What is done of it then. */
  alikeActions?: ReactNode;
  /** A journey says its amount, its day and who made it. */
  isJourney?: boolean;
  onType: (values: ExpenseValues) => void;
  onSave: (fields: ExpenseFields) => Promise<void>;
  onEscape: () => void;
  submitLabel: string;
  /** What else it ends with. */
  others: ReactNode;
}

/** What was spent, in the order in which it is typed: what is proposed comes after what never is. Enter sends it. */
export function ExpenseForm(props: ExpenseFormProps) {
  const {
    initial,
    id,
    alike,
    alikeActions,
    onType,
    onSave,
    onEscape,
    submitLabel,
    others,
    isJourney = false,
  } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const today = todayIso();
  const [asked, setAsked] = useState(initial);
  const { proposal, settled, latest } = useProposal(asked);
  const form = useZodForm({
    initial,
    schema: checkedBy(today, latest),
    onType: (typed) => {
      setAsked(typed);
      onType(typed);
    },
    refusals: {
      "expenses.payer_not_found": "payer",
      "expenses.beneficiary_not_found": "beneficiary",
      "expenses.body_not_found": "body",
    },
  });
  // Whatever is wrong with a proposal is not wrong with what was typed.
  const send = () =>
    void settled(form.values)
      .catch(() => undefined)
      .then(() => form.submit(onSave));
  const values = withProposal(form.values, proposal);
  const change = (patch: Partial<Omit<ExpenseValues, "own">>) =>
    form.change((before) => ({
      ...patch,
      own: [...new Set([...before.own, ...Object.keys(patch)])],
    }));
  const field = <Name extends FieldName>(name: Name, wrong?: string) => ({
    ...form.field(name, wrong),
    value: values[name],
    onChange: (value: ExpenseValues[Name]) => change({ [name]: value }),
  });

  const { data: figures } = useQuery(alikeOptions(values, id));
  return (
    <Form
      form={form}
      className={styles["form"]}
      aria-label={t("expensePages.form.label")}
      onSubmit={send}
      onEscape={onEscape}
    >
      <LookAlikes alike={[...alike, ...(figures ?? [])]} actions={alikeActions} />
      <FormFailure>{form.failure}</FormFailure>
      <MoneyField
        label={t("expensePages.form.amount")}
        placeholder={format.euros(1250)}
        {...field("amount")}
        format={format.euros}
        maxLength={60}
        isDisabled={isJourney}
        autoFocus={!isJourney}
      />
      <TextField
        label={t("expensePages.form.purpose")}
        placeholder={t("expensePages.form.purposeHint")}
        {...field("purpose", t("expensePages.form.purposeMissing"))}
        maxLength={200}
        autoFocus={isJourney}
      />
      <SegmentedControl
        label={t("expensePages.form.paidBy")}
        hideLabel={false}
        segments={PAID_BY.map((by) => ({ id: by, label: t(`expenses.paidBy.${by}`) }))}
        value={values.paidBy}
        onChange={(paidBy) => change({ paidBy })}
        isDisabled={isJourney}
      />
      {values.paidBy === "person" && !isJourney ? (
        <PayerField {...field("payer", t("expensePages.form.payerMissing"))} />
      ) : null}
      <DateField
        label={t("expensePages.form.spentOn")}
        isDisabled={isJourney}
        {...field(
          "spentOn",
          t(
            form.errors.spentOn === "in_future"
              ? "expensePages.form.inFuture"
              : "expensePages.form.dateMissing",
          ),
        )}
      />
      <Select
        label={t("expensePages.form.category")}
        placeholder={t("expensePages.form.categoryHint")}
        options={CATEGORY_KEYS.map((key) => ({ id: key, label: t(`expenses.categories.${key}`) }))}
        description={
          proposal?.categoryBy === undefined ||
          proposal.categoryBy === null ||
          values.own.includes("category")
            ? undefined
            : t(`expensePages.form.categoryBy.${proposal.categoryBy}`)
        }
        {...field("category", t("expensePages.form.categoryMissing"))}
      />
      <BodyField day={values.spentOn} {...field("body")} />
      <LeftLine asked={leftOf(values, id)} />
      <MoreFields
        values={values}
        accountError={form.field("account", sayAccount(t, form.errors.account)).error}
        isReadOnly={form.isSending}
        onChange={change}
      />
      <div className={cx(layout["buttons"], styles["buttons"])}>
        <Button type="submit" variant="primary" shortcut="enter" isPending={form.isSending}>
          {submitLabel}
        </Button>
        {others}
      </div>
    </Form>
  );
}

function sayAccount(t: TFunction, code: string | undefined): string | undefined {
  const { data } = AccountProblem.safeParse(code);
  return data === undefined ? undefined : t(`expensePages.form.accountWrong.${data}`);
}

/** What to ask of the budget: nothing before there is something to take of it. */
function leftOf({ amount, spentOn, body, category }: ExpenseValues, id: string | null) {
  const read = readPositive(amount);
  const on = IsoDate.safeParse(spentOn).data;
  if (!("cents" in read) || on === undefined || category === null) return null;
  return { body: body?.id ?? null, category, on, cents: read.cents, but: id };
}

/** What to ask of expenses that may be the same: nothing before there is something to compare. */
function alikeOptions(values: ExpenseValues, id: string | null) {
  const { amount, spentOn, payer, paidBy } = values;
  const read = readPositive(amount);
  const cents = "cents" in read ? read.cents : null;
  const who = paidBy === "person" ? (payer?.id ?? null) : null;
  const asked = { expense: id, cents, spentOn, payer: who, contents: [] };
  return { ...lookAlikesOptions(asked), enabled: cents !== null && spentOn !== null };
}
