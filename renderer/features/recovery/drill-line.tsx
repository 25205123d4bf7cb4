import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { dayOf } from "#renderer/lib/dates.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "./recovery.module.css";
import { useRecovery } from "./use-recovery.ts";

/** When the parts have to be tried again, for whoever looks after them: calm, or a reminder. */
export function DrillLine() {
  const { t } = useTranslation();
  const format = useFormat();
  const set = useRecovery();
  const mayDrill = useMay("recovery.manage");
  if (set === undefined || set === null || !mayDrill) return null;
  if (!set.isDue) {
    const when = format.exactDate(dayOf(set.dueAt));
    return <p className={styles["line"]}>{t("recovery.drill.next", { when })}</p>;
  }
  return (
    <Banner tone="warning" actions={<Link href="/settings/drill">{t("recovery.drill.open")}</Link>}>
      {t("recovery.drill.due")}
    </Banner>
  );
}
