import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { awaitedYear } from "#shared/domain/finances/tax-receipts/declaration.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { taxYearOptions } from "./queries.ts";
import styles from "./tax-receipts.module.css";

/** On the first page, in spring: receipts of the year before that are still to be issued. */
export function OnHome() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const mayWrite = useMay("finances.write");
  const year = awaitedYear(todayIso());
  const { data } = useQuery({ ...taxYearOptions(year ?? 0), enabled: mayWrite && year !== null });
  const count = data?.donors.length ?? 0;
  if (year === null || count === 0) return null;
  return (
    <p className={styles["waiting"]}>
      <Link href={`/finances/income/tax-receipts?year=${year}`}>
        {t("taxReceipts.home", { count, formatted: number(count), year })}
      </Link>
    </p>
  );
}
