import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { MoneyField } from "#renderer/ui/money-field.tsx";
import type { Option } from "#renderer/ui/option.ts";
import { AccountBox } from "../books/form/account-box.tsx";
import styles from "./bank.module.css";
import type { PartValues } from "./entry-values.ts";

export interface EntryPartProps {
  /** From 1 on; null of the only one. */
  nth: number | null;
  part: PartValues;
  /** What its amount says. */
  amount: string;
  isOut: boolean;
  bodies: readonly Option[] | undefined;
  /** How amounts are written. */
  format: (cents: number) => string;
  /** Where its account comes from. */
  proposed: string | undefined;
  accountError: string | undefined;
  amountError: string | undefined;
  takesFocus: boolean;
  onChange: (patch: Partial<PartValues>) => void;
  /** Enter in its amount: true where that was for something. */
  onEnter: () => boolean;
  onRemove: () => void;
}

/** One account that a line goes to, for how much, and whose it is. */
export function EntryPart({ nth, part, bodies, ...rest }: EntryPartProps) {
  const { amount, isOut, format, proposed, accountError, amountError } = rest;
  const { takesFocus, onChange, onEnter, onRemove } = rest;
  const { t } = useTranslation();
  return (
    <fieldset
      className={styles["part"]}
      aria-label={nth === null ? undefined : t("bankPages.entry.part", { number: nth })}
    >
      <div className={styles["partLine"]} data-several={nth !== null}>
        <AccountBox
          label={t(isOut ? "bankPages.entry.spent" : "bankPages.entry.earned")}
          placeholder={t("bankPages.entry.accountHint")}
          description={proposed}
          value={part.account}
          onChange={(account) => onChange({ account })}
          error={accountError}
          autoFocus={takesFocus}
        />
        <MoneyField
          label={t("bankPages.entry.amount")}
          value={amount}
          format={format}
          onChange={(text) => onChange({ amount: text })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && onEnter()) event.preventDefault();
          }}
          error={amountError}
          maxLength={60}
        />
        {nth === null ? null : (
          <IconButton
            icon={X}
            label={t("bankPages.entry.removePart", { number: nth })}
            className={styles["removePart"]}
            onPress={onRemove}
          />
        )}
      </div>
      <div className={styles["whose"]}>
        <PersonBox
          label={t("bankPages.entry.person")}
          optional
          placeholder={t("bankPages.entry.personHint")}
          chosen={part.person?.name ?? ""}
          onChoose={({ id, name }) => onChange({ person: { id, name } })}
          onClear={() => onChange({ person: null })}
        />
        <BodyBox
          label={t("bankPages.entry.body")}
          optional
          bodies={bodies}
          value={part.body?.id ?? null}
          called={part.body?.name}
          onChange={(id) => {
            const chosen = bodies?.find((one) => one.id === id);
            onChange({
              body: chosen === undefined ? null : { id: chosen.id, name: chosen.label },
            });
          }}
          emptyText={t("bankPages.entry.noBody")}
        />
      </div>
    </fieldset>
  );
}
