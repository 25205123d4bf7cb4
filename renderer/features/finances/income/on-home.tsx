import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import styles from "./income.module.css";
import { unknownOptions } from "./queries.ts";

/** On the first page: sources that are still to be said. */
export function OnHome() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayRead = useHolds("finances.read");
  const { data } = useQuery({ ...unknownOptions(), enabled: mayRead });
  if (data === undefined || data.count === 0) return null;
  const { count, cents } = data;
  return (
    <Link href="/finances/income?source=unknown" className={styles["home"] ?? ""}>
      <span>{t("income.home.unknown", { count, formatted: format.number(count) })}</span>
      <span className={styles["soft"]} data-tabular>
        {format.euros(cents)}
      </span>
    </Link>
  );
}
