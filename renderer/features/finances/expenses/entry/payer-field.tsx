import { useTranslation } from "react-i18next";
import type { Ref } from "#shared/domain/finances/expenses/ref.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { useHolds } from "#renderer/lib/use-may.ts";
import styles from "./entry.module.css";

export interface PayerFieldProps {
  value: Ref | null;
  onChange: (payer: Ref | null) => void;
  error: string | undefined;
  label?: string;
}

/** Who paid, of the roster. Who may not read it notes what they paid themselves. */
export function PayerField({ value, onChange, error, label }: PayerFieldProps) {
  const { t } = useTranslation();
  const name = label ?? t("expensePages.form.payer");
  const mayRead = useHolds("people.read");
  if (mayRead) {
    return (
      <PersonBox
        label={name}
        placeholder={t("expensePages.form.payerHint")}
        chosen={value?.name ?? ""}
        onChoose={onChange}
        onClear={() => onChange(null)}
        error={error}
      />
    );
  }
  return (
    <div className={styles["payer"]}>
      <span className={styles["label"]}>{name}</span>
      {value === null ? (
        <span className={styles["soft"]}>{t("expensePages.form.unknownSelf")}</span>
      ) : (
        <span>{value.name}</span>
      )}
    </div>
  );
}
