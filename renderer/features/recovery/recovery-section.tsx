import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { dayOf } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import page from "#renderer/lib/key-change/key-page.module.css";
import { HolderList } from "./holder-list.tsx";
import { useRecovery } from "./use-recovery.ts";

/** Who has which part, when each was last seen, and what comes next. */
export function RecoverySection() {
  const { t } = useTranslation();
  const format = useFormat();
  const set = useRecovery();
  const mayMake = useMay("recovery.manage");
  if (set === undefined) return null;
  if (set === null) {
    return (
      <>
        <p>{t("recovery.section.none")}</p>
        {mayMake ? <Link href="/settings/shares">{t("recovery.section.make")}</Link> : null}
      </>
    );
  }
  const { threshold, count, fingerprint, madeAt, drilledAt, dueAt } = set;
  const next = { when: format.exactDate(dayOf(dueAt)) };
  return (
    <>
      <div className={page["facts"]}>
        <p>
          {t("recovery.section.made", {
            when: format.instant(madeAt),
            threshold,
            count,
            fingerprint,
          })}
        </p>
        <p>
          {drilledAt === null
            ? t("recovery.section.neverDrilled")
            : t("recovery.section.drilled", { when: format.instant(drilledAt) })}{" "}
          {set.isDue ? t("recovery.drill.due") : t("recovery.drill.next", next)}
        </p>
      </div>
      <HolderList holders={set.holders} />
      {mayMake ? (
        <>
          <Link href="/settings/drill">{t("recovery.section.drill")}</Link>
          <Link href="/settings/shares">{t("recovery.section.remake")}</Link>
        </>
      ) : null}
    </>
  );
}
