import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import styles from "./on-home.module.css";
import { waitingOptions } from "./queries.ts";

/** On the first page: how many lines of the bank wait to be reconciled. */
export function OnHome() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const mayRead = useHolds("finances.read");
  const { data } = useQuery({ ...waitingOptions(), enabled: mayRead });
  if (data === undefined || data.count === 0) return null;
  const { count } = data;
  return (
    <p className={styles["waiting"]}>
      <Link href="/finances/bank">{t("bankPages.home", { count, formatted: number(count) })}</Link>
    </p>
  );
}
