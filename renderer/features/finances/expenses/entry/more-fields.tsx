import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { useHolds } from "#renderer/lib/use-may.ts";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./entry.module.css";
import type { ExpenseValues } from "./expense-values.ts";

export interface MoreFieldsProps {
  values: ExpenseValues;
  accountError: string | undefined;
  isReadOnly: boolean;
  onChange: (patch: Partial<Pick<ExpenseValues, "beneficiary" | "account" | "note">>) => void;
}

/** What few expenses need: another to pay back, an account, a note. */
export function MoreFields({ values, accountError, isReadOnly, onChange }: MoreFieldsProps) {
  const { t } = useTranslation();
  const mayReadPeople = useHolds("people.read");
  const { paidBy, beneficiary, account, note, own } = values;
  const isSaid = beneficiary !== null || note !== "" || own.includes("account");
  const [isOpen, setOpen] = useState(isSaid);
  const isPersons = paidBy === "person";
  return (
    <details
      className={styles["more"]}
      open={isOpen || accountError !== undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t(isPersons ? "expensePages.form.more" : "expensePages.form.moreNote")}</summary>
      <div className={styles["stack"]}>
        {isPersons && mayReadPeople ? (
          <PersonBox
            label={t("expensePages.form.beneficiary")}
            optional
            placeholder={t("expensePages.form.beneficiaryHint")}
            chosen={beneficiary?.name ?? ""}
            onChoose={(chosen) => onChange({ beneficiary: chosen })}
            onClear={() => onChange({ beneficiary: null })}
          />
        ) : null}
        {isPersons ? (
          <TextField
            label={t("expensePages.form.account")}
            description={t("expensePages.form.accountDetail")}
            optional
            value={account}
            onChange={(typed) => onChange({ account: typed })}
            error={accountError}
            isReadOnly={isReadOnly}
            maxLength={80}
            autoComplete="off"
          />
        ) : null}
        <TextArea
          label={t("expensePages.form.note")}
          optional
          rows={2}
          value={note}
          onChange={(typed) => onChange({ note: typed })}
          isReadOnly={isReadOnly}
          maxLength={1000}
        />
      </div>
    </details>
  );
}
