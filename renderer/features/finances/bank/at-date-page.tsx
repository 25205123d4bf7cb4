import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "wouter";
import type { AtDate, BankAccountView } from "#shared/domain/finances/bank/views.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { FinancesPage } from "../finances-page.tsx";
import styles from "./bank.module.css";
import { NoAccount } from "./no-account.tsx";
import { PostingRow } from "./posting-row.tsx";
import { accountsOptions, atDateOptions } from "./queries.ts";
import { useMoney } from "./use-money.ts";

/** How far the books are from the bank at the end of a day, and by what. */
export function AtDatePage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data: accounts } = useQuery(accountsOptions());
  const account = accounts?.find(({ id }) => id === search.get("account")) ?? accounts?.[0];
  return (
    <FinancesPage detail={<Link href="/finances/bank">{t("bankPages.lines.back")}</Link>}>
      {accounts?.length === 0 ? <NoAccount /> : null}
      {account === undefined ? null : <OfAccount account={account} />}
    </FinancesPage>
  );
}

function OfAccount({ account }: { account: BankAccountView }) {
  const { t } = useTranslation();
  const [on, setOn] = useState<string | null>(todayIso());
  const { data, error } = useQuery({
    ...atDateOptions(account.id, on ?? ""),
    enabled: on !== null,
  });
  return (
    <>
      <h2 className={styles["sectionTitle"]}>
        {t("bankPages.atDate.title", { account: account.fields.name })}
      </h2>
      <div className={styles["filters"]}>
        <DateField label={t("bankPages.atDate.on")} value={on} onChange={setOn} />
      </div>
      {error === null ? null : <Banner tone="danger">{errorMessage(error)}</Banner>}
      {data === undefined ? (
        <Skeleton lines={5} />
      ) : (
        <Figures data={data} currency={account.fields.currency} />
      )}
    </>
  );
}

function Figures({ data, currency }: { data: AtDate; currency: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const money = useMoney(currency);
  const { bank, books, lines, postings, unexplained } = data;
  const counted = ({ count }: { count: number }) => ({ count, formatted: number(count) });
  return (
    <>
      <dl className={styles["figures"]}>
        <dt>{t("bankPages.atDate.bank")}</dt>
        <dd data-tabular>{bank === null ? t("bankPages.atDate.unknown") : money(bank)}</dd>
        <dt>{t("bankPages.atDate.lines", counted(lines))}</dt>
        <dd data-tabular>{money(0 - lines.cents)}</dd>
        <dt>{t("bankPages.atDate.postings", counted(postings))}</dt>
        <dd data-tabular>{money(postings.cents)}</dd>
        {unexplained === null || unexplained === 0 ? null : (
          <>
            <dt>{t("bankPages.atDate.unexplained")}</dt>
            <dd data-tabular>{money(0 - unexplained)}</dd>
          </>
        )}
        <dt className={styles["total"]}>{t("bankPages.atDate.books")}</dt>
        <dd className={styles["total"]} data-tabular>
          {money(books)}
        </dd>
      </dl>
      {bank === null ? <p className={styles["soft"]}>{t("bankPages.atDate.untold")}</p> : null}
      {unexplained === null || unexplained === 0 ? null : (
        <Banner tone="warning">{t("bankPages.atDate.unexplainedDetail")}</Banner>
      )}
      <Part
        title={t("bankPages.atDate.linesTitle")}
        items={lines.items.map(({ id, date, label, cents }) => ({
          id,
          date,
          label,
          cents,
          who: "",
        }))}
        more={lines.count - lines.items.length}
        money={money}
      />
      <Part
        title={t("bankPages.atDate.postingsTitle")}
        items={postings.items}
        more={postings.count - postings.items.length}
        money={money}
      />
    </>
  );
}

interface PartProps {
  title: string;
  items: readonly { id: string; date: string; label: string; cents: number; who: string }[];
  more: number;
  money: (cents: number) => string;
}

function Part({ title, items, more, money }: PartProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (items.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h3 className={styles["sectionTitle"]}>{title}</h3>
      <div className={styles["parts"]}>
        {items.map(({ id, date, label, cents, who }) => (
          <PostingRow key={id} date={date} label={label} detail={who} amount={money(cents)} />
        ))}
      </div>
      {more > 0 ? (
        <p className={styles["soft"]}>
          {t("bankPages.atDate.more", { count: more, formatted: number(more) })}
        </p>
      ) : null}
    </section>
  );
}
