import { TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { BankAccountView } from "#shared/domain/finances/bank/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./bank.module.css";
import { useMoney } from "./use-money.ts";

export interface AccountCardsProps {
  accounts: readonly BankAccountView[];
  chosen: string;
}

/** The accounts, each with what it holds and what waits there. */
export function AccountCards({ accounts, chosen }: AccountCardsProps) {
  const { t } = useTranslation();
  return (
    <nav className={styles["cards"]} aria-label={t("bankPages.accounts")}>
      {accounts.map((account) => (
        <Card key={account.id} account={account} isChosen={account.id === chosen} />
      ))}
    </nav>
  );
}

function Card({ account, isChosen }: { account: BankAccountView; isChosen: boolean }) {
  const { t } = useTranslation();
  const { number, shortDate, exactDate } = useFormat();
  const { fields, balance, open, gaps } = account;
  const money = useMoney(fields.currency);
  const [gap] = gaps;
  return (
    <Link
      href={`/finances/bank?account=${account.id}`}
      className={styles["card"] ?? ""}
      aria-current={isChosen ? "true" : undefined}
    >
      <span className={styles["cardName"]}>{fields.name}</span>
      {balance === null ? (
        <span className={styles["soft"]}>{t("bankPages.nothingRead")}</span>
      ) : (
        <span>
          <strong data-tabular>{money(balance.cents)}</strong>{" "}
          <time className={styles["soft"]} dateTime={balance.on} title={exactDate(balance.on)}>
            {t(balance.isTold ? "bankPages.heldOn" : "bankPages.linesUntil", {
              day: shortDate(balance.on),
            })}
          </time>
        </span>
      )}
      <span className={styles["soft"]}>
        {t("bankPages.toReconcile", { count: open.count, formatted: number(open.count) })}
      </span>
      {gap === undefined ? null : (
        <span className={styles["gap"]}>
          <TriangleAlert size={13} aria-hidden />
          {t("bankPages.gap", { day: shortDate(gap.on), amount: money(gap.told - gap.found) })}
        </span>
      )}
    </Link>
  );
}
