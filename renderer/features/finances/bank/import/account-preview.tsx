import { useTranslation } from "react-i18next";
import type { AccountPreview as Account } from "#shared/domain/finances/bank/preview.ts";
import type { BankAccountView } from "#shared/domain/finances/bank/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "../bank.module.css";
import { PostingRow } from "../posting-row.tsx";
import { useMoney } from "../use-money.ts";

/** Where an account of a file goes. */
export type Choice =
  | { readonly kind: "known"; readonly id: string }
  | { readonly kind: "new"; readonly name: string; readonly ledger: string }
  | { readonly kind: "skip" };

export interface AccountPreviewProps {
  account: Account;
  known: readonly BankAccountView[];
  choice: Choice;
  isTried: boolean;
  onChange: (choice: Choice) => void;
}

const NEW = "new";
const SKIP = "skip";
const MONEY = /^[A-Z]{3}$/;

export function AccountPreview({ account, known, choice, isTried, onChange }: AccountPreviewProps) {
  const { t } = useTranslation();
  const { number, shortDate } = useFormat();
  const money = useMoney(MONEY.test(account.currency) ? account.currency : "EUR");
  const { told, currency, opening, closing, fresh, again, sum, sample, alikeSample } = account;
  const balances = [
    opening?.isTold === true ? t("bankPages.import.opening", { amount: money(opening.cents) }) : "",
    closing?.isTold === true ? t("bankPages.import.closing", { amount: money(closing.cents) }) : "",
  ].filter(Boolean);
  const value = choice.kind === "known" ? choice.id : choice.kind;
  return (
    <fieldset className={styles["file"]}>
      <legend className={styles["fileName"]}>
        {told === null ? t("bankPages.import.noNumber") : told} · {currency}
      </legend>
      <p>
        {t("bankPages.import.fresh", {
          count: fresh,
          formatted: number(fresh),
          amount: money(sum),
        })}
        {again === 0
          ? null
          : ` · ${t("bankPages.import.again", { count: again, formatted: number(again) })}`}
      </p>
      {balances.length === 0 ? null : (
        <p className={styles["soft"]} data-tabular>
          {balances.join(" · ")}
        </p>
      )}
      <div className={styles["form"]}>
        <Select
          label={t("bankPages.import.into")}
          options={[
            ...known.map(({ id, fields }) => ({ id, label: fields.name, detail: fields.number })),
            { id: NEW, label: t("bankPages.import.newAccount") },
            { id: SKIP, label: t("bankPages.import.skip") },
          ]}
          value={value}
          onChange={(id) =>
            onChange(
              id === NEW
                ? { kind: "new", name: "", ledger: "512" }
                : id === SKIP
                  ? { kind: "skip" }
                  : { kind: "known", id },
            )
          }
        />
        {choice.kind === "new" ? (
          <TextField
            label={t("bankPages.account.name")}
            placeholder={t("bankPages.account.nameHint")}
            value={choice.name}
            onChange={(name) => onChange({ ...choice, name })}
            maxLength={120}
            error={
              isTried && choice.name.trim() === "" ? t("bankPages.account.nameMissing") : undefined
            }
          />
        ) : null}
      </div>
      <div className={styles["parts"]}>
        {sample.map((line, at) => (
          <PostingRow
            // oxlint-disable-next-line react/no-array-index-key -- three lines may be alike
            key={at}
            date={line.date}
            label={line.label}
            detail=""
            amount={money(line.cents)}
          />
        ))}
        {fresh > sample.length ? (
          <p className={styles["soft"]}>
            {t("bankPages.import.moreLines", {
              count: fresh - sample.length,
              formatted: number(fresh - sample.length),
            })}
          </p>
        ) : null}
        {alikeSample.map(({ line, known: before }, at) => (
          <PostingRow
            // oxlint-disable-next-line react/no-array-index-key -- three lines may be alike
            key={at}
            date={line.date}
            label={line.label}
            detail={t("bankPages.import.like", {
              label: before.label,
              day: shortDate(before.date),
            })}
            amount={money(line.cents)}
          />
        ))}
      </div>
    </fieldset>
  );
}
