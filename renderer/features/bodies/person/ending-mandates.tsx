import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { spanOf } from "#shared/domain/bodies/mandate.ts";
import { addMonths, daysApart } from "#shared/domain/kernel/day-steps.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { DateText } from "#renderer/lib/date-text.tsx";
import { todayIso } from "#renderer/lib/dates.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import { endingMandates } from "../queries.ts";
import { useBodyWords } from "../use-body-words.ts";
import styles from "./person.module.css";

const MOST = 8;

/** On the first page: the mandates that end within a month, soonest first. */
export function EndingMandates() {
  const { t } = useTranslation();
  const words = useBodyWords();
  const today = todayIso();
  const mayRead = useHolds("bodies.read");
  const days = daysApart(today, addMonths(today, 1));
  const { data } = useQuery({ ...endingMandates(today, days), enabled: mayRead });
  if (!mayRead || data === undefined || data.length === 0) return null;
  return (
    <section aria-labelledby="ending-mandates">
      <h2 id="ending-mandates" className={styles["homeTitle"]}>
        {t("bodies.person.ending")}
      </h2>
      <div className={styles["home"]}>
        {data.slice(0, MOST).map((mandate) => (
          <Link
            key={mandate.id}
            href={`/bodies/${mandate.body}`}
            className={styles["homeRow"] ?? ""}
          >
            <span className={styles["when"]}>
              <DateText date={spanOf(mandate).end ?? today} capital />
            </span>
            <span className={styles["who"]}>
              {displayName(mandate.holder)}
              {" · "}
              {words.title(mandate.title)}
            </span>
            <span className={styles["when"]}>{mandate.bodyName}</span>
          </Link>
        ))}
      </div>
      {data.length > MOST ? (
        <Link href="/bodies">{t("bodies.person.more", { count: data.length - MOST })}</Link>
      ) : null}
    </section>
  );
}
