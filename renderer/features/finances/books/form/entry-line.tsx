import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { MoneyField } from "#renderer/ui/money-field.tsx";
import { AccountBox } from "./account-box.tsx";
import styles from "./form.module.css";
import type { LineValues } from "./entry-values.ts";

export interface EntryLineProps {
  /** From 1 on. */
  nth: number;
  line: LineValues;
  isReadOnly: boolean;
  onChange: (patch: Partial<LineValues>) => void;
  /** Null while it cannot go: an entry has two lines. */
  onRemove: (() => void) | null;
}

/** An account, and what is debited or credited; whose it is, of one that gathers people. */
export function EntryLine({ nth, line, isReadOnly, onChange, onRemove }: EntryLineProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  return (
    <fieldset className={styles["line"]} aria-label={t("books.form.line", { number: nth })}>
      <div className={styles["account"]}>
        <AccountBox
          label={t("books.form.accountOf", { line: nth })}
          hideLabel
          value={line.account}
          onChange={(account) => onChange({ account })}
          isReadOnly={isReadOnly}
        />
        {line.account?.startsWith("4") === true ? (
          <PersonBox
            label={t("books.form.personOf", { line: nth })}
            hideLabel
            placeholder={t("books.form.person")}
            chosen={line.person?.name ?? ""}
            onChoose={({ id, name }) => onChange({ person: { id, name } })}
            onClear={() => onChange({ person: null })}
          />
        ) : null}
      </div>
      <MoneyField
        label={t("books.form.debitOf", { line: nth })}
        hideLabel
        value={line.debit}
        format={euros}
        onChange={(debit) => onChange({ debit })}
        isReadOnly={isReadOnly}
        maxLength={60}
      />
      <MoneyField
        label={t("books.form.creditOf", { line: nth })}
        hideLabel
        value={line.credit}
        format={euros}
        onChange={(credit) => onChange({ credit })}
        isReadOnly={isReadOnly}
        maxLength={60}
      />
      <IconButton
        icon={X}
        label={t("books.form.removeLine", { line: nth })}
        isDisabled={onRemove === null}
        onPress={() => onRemove?.()}
      />
    </fieldset>
  );
}
