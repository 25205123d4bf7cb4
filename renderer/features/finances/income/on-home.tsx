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
  if (data === undefined) return null;
  const { noted, inBooks, cents, since } = data;
  const count = noted + inBooks;
  if (count === 0 || since === null) return null;
  // The list has what was noted; the statement says entries of the books too.
  const path =
    inBooks === 0
      ? "/finances/income?source=unknown"
      : `/finances/income/independence?from=${since.slice(0, 4)}-01-01`;
  return (
    <Link href={path} className={styles["home"] ?? ""}>
      <span>{t("income.home.unknown", { count, formatted: format.number(count) })}</span>
      <span className={styles["soft"]} data-tabular>
        {format.euros(cents)}
      </span>
    </Link>
  );
}
