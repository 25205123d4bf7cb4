import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { PAID_BY, type SpendingFields } from "#shared/domain/finances/campaign/account.ts";
import { GIVERS } from "#shared/domain/finances/campaign/gifts.ts";
import { HEADING_OF, SPENT_HEADINGS } from "#shared/domain/finances/campaign/headings.ts";
import type { ElectionView, SpendingView } from "#shared/domain/finances/campaign/views.ts";
import type { ExpenseLine } from "#shared/domain/finances/expenses/views.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import type { ZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { AccountForm } from "./account-form.tsx";
import { checkedSpending, spendingValues, SpendingValues } from "./account-values.ts";
import { CandidateField } from "./candidate-field.tsx";
import { ClaimField } from "./claim-field.tsx";

export interface SpendingFormProps {
  view: ElectionView;
  /** Null for another one. */
  one: SpendingView | null;
  onClose: () => void;
}

const REFUSALS = {
  "campaign.claim_taken": "claim",
  "campaign.claim_not_found": "claim",
  "campaign.forbidden_advantage": "usual",
  "campaign.tariff_asked": "usual",
} as const;

/** What was spent; an expense of the collective fills in what it says. */
export function SpendingForm({ view, one, onClose }: SpendingFormProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const empty = useMemo(() => spendingValues(one, todayIso(), euros), [one, euros]);
  const checked = useMemo(() => checkedSpending(view.id), [view.id]);
  return (
    <AccountForm
      place={`spending:${one?.id ?? view.id}`}
      typed={SpendingValues}
      empty={empty}
      checked={checked}
      refusals={REFUSALS}
      label={t("campaign.spending.add")}
      save={t("campaign.spending.save")}
      done={t(`campaign.done.${one === null ? "spendingAdded" : "spendingUpdated"}`)}
      send={(fields) =>
        one === null
          ? call("campaign.addSpending", { fields })
          : call("campaign.updateSpending", { id: one.id, fields })
      }
      onClose={onClose}
    >
      {(form) => <Fields view={view} form={form} />}
    </AccountForm>
  );
}

interface FieldsProps extends Pick<SpendingFormProps, "view"> {
  form: ZodForm<SpendingValues, SpendingFields>;
}

function Fields({ view, form }: FieldsProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const { values } = form;
  const takeClaim = (claim: ExpenseLine | null) => {
    if (claim === null) return form.change({ claim: null });
    const { purpose, spentOn, cents, category } = claim.fields;
    form.change((before) => ({
      claim: { id: claim.id, name: purpose },
      label: purpose,
      spentOn: spentOn ?? before.spentOn,
      amount: cents === null ? before.amount : euros(cents),
      heading: category === null ? before.heading : HEADING_OF[category],
      paidBy: claim.fields.paidBy === "person" ? "other" : before.paidBy,
    }));
  };
  return (
    <>
      <ClaimField value={values.claim} onChange={takeClaim} error={form.field("claim").error} />
      <div className={layout["pair"]}>
        <TextField
          label={t("campaign.spending.label")}
          {...form.field("label", t("campaign.spending.labelMissing"))}
          maxLength={200}
          autoFocus
        />
        <Select
          label={t("campaign.spending.heading")}
          options={SPENT_HEADINGS.map((id) => ({
            id,
            label: `${id} · ${t(`campaign.headings.h${id}`)}`,
          }))}
          {...form.field("heading")}
        />
      </div>
      <div className={layout["pair"]}>
        <TextField
          label={t("campaign.spending.amount")}
          inputMode="decimal"
          {...form.field("amount", t("campaign.spending.amountWrong"))}
          maxLength={60}
        />
        <DateField
          label={t("campaign.spending.day")}
          {...form.field("spentOn", t("campaign.form.dayMissing"))}
        />
      </div>
      <div className={layout["pair"]}>
        <Select
          label={t("campaign.spending.paidBy")}
          options={PAID_BY.map((id) => ({ id, label: t(`campaign.paidBy.${id}`) }))}
          {...form.field("paidBy")}
        />
        {values.paidBy === "agent" ? null : (
          <DateField label={t("campaign.spending.repaidOn")} optional {...form.field("repaidOn")} />
        )}
        <CandidateField
          view={view}
          value={values.candidate}
          onChange={(candidate) => form.change({ candidate })}
        />
      </div>
      <div className={layout["pair"]}>
        <Select
          label={t("campaign.spending.supplier")}
          options={GIVERS.map((id) => ({ id, label: t(`campaign.givers.${id}`) }))}
          {...form.field("supplier")}
        />
        <TextField
          label={t("campaign.spending.usual")}
          optional
          description={t("campaign.spending.usualDetail")}
          inputMode="decimal"
          {...form.field("usual", t("campaign.form.amountWrong"))}
          maxLength={60}
        />
      </div>
    </>
  );
}
