import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import styles from "./on-home.module.css";
import { waitingOptions } from "./queries.ts";

/** On the first page: what waits for whoever looks. */
export function OnHome() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayClaim = useHolds("expenses.claim");
  const { data } = useQuery({ ...waitingOptions(), enabled: mayClaim });
  if (data === undefined) return null;
  const { drafts, refused, toApprove, toReimburse } = data;
  const lines = [
    { what: "toApprove", path: "/finances/to-approve", ...(toApprove ?? NOTHING) },
    { what: "toReimburse", path: "/finances/owed", ...(toReimburse ?? NOTHING) },
    { what: "refused", path: "/finances?state=refused&mine=yes", count: refused, cents: null },
    { what: "drafts", path: "/finances?state=draft&mine=yes", count: drafts, cents: null },
  ] as const;
  const waiting = lines.filter(({ count }) => count > 0);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="expenses-waiting">
      <h2 id="expenses-waiting" className={styles["title"]}>
        {t("expenses.waiting")}
      </h2>
      <div className={styles["lines"]}>
        {waiting.map(({ what, path, count, cents }) => (
          <Link key={what} href={path} className={styles["line"] ?? ""}>
            <span className={styles["name"]}>{t(`expensePages.home.${what}`)}</span>
            <span className={styles["fact"]}>
              {t("expensePages.list.count", { count, formatted: format.number(count) })}
            </span>
            <span className={styles["fact"]} data-tabular>
              {cents === null ? "" : format.euros(cents)}
            </span>
          </Link>
        ))}
      </div>
    </section>
  );
}

const NOTHING = { count: 0, cents: null };
