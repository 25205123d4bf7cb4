import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { spanOf } from "#shared/domain/bodies/mandate.ts";
import type { PersonMandate } from "#shared/domain/bodies/views.ts";
import { hasDay } from "#shared/domain/kernel/day-span.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { personMandates } from "../queries.ts";
import { useBodyWords } from "../use-body-words.ts";
import { MandateStrip } from "./mandate-strip.tsx";
import styles from "./person.module.css";

/** In somebody’s record: their circles and mandates, as a list and as a strip over time that says the same. */
export function PersonCircles({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const mayRead = useHolds("bodies.read");
  const { data } = useQuery({ ...personMandates(personId), enabled: mayRead });
  if (!mayRead || data === undefined || data.length === 0) return null;
  return (
    <section className={styles["section"]} aria-label={t("bodies.person.title")}>
      <h3 className={styles["heading"]}>{t("bodies.person.title")}</h3>
      <MandateStrip mandates={data} />
      <ul className={styles["list"]}>
        {data.map((mandate) => (
          <MandateOf key={mandate.id} mandate={mandate} />
        ))}
      </ul>
    </section>
  );
}

function MandateOf({ mandate }: { mandate: PersonMandate }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useBodyWords();
  const span = spanOf(mandate);
  const today = todayIso();
  const start = format.shortDate(span.start);
  const { capacity, end, endReason } = mandate;
  return (
    <li className={styles["item"]} data-over={hasDay(span, today) ? undefined : true}>
      <Link href={`/bodies/${mandate.body}`}>{mandate.bodyName}</Link>
      <span>{words.title(mandate.title)}</span>
      {capacity === "holder" ? null : <StatusTag>{t(`bodies.capacities.${capacity}`)}</StatusTag>}
      <span className={styles["dates"]}>
        {span.end === null
          ? t("bodies.mandate.since", { start })
          : t("bodies.mandate.between", { start, end: format.shortDate(span.end) })}
        {end === null || endReason === null ? null : ` · ${t(`bodies.endReasons.${endReason}`)}`}
      </span>
    </li>
  );
}
