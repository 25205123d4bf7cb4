import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useFormat } from "#renderer/lib/format.ts";
import { useIsTrial } from "#renderer/lib/use-is-trial.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "./backup.module.css";
import { backupStatusQuery } from "./queries.ts";

/** How old the last verified backup is: calm, or a warning. A trial and an empty vault have nothing to lose. */
export function BackupLine() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayBackUp = useMay("backup.make");
  const { data: status } = useQuery({ ...backupStatusQuery(), enabled: mayBackUp });
  const { data: vault } = useQuery(vaultStatusQuery());
  const isTrial = useIsTrial();
  if (status === undefined || vault === undefined || isTrial !== false) return null;
  if (vault.people === 0 && vault.meetings === 0) return null;
  const text =
    status.last === null
      ? t("backup.never")
      : t("backup.last", { when: format.instant(status.last.at) });
  if (!status.isOld) return <p className={styles["note"]}>{text}</p>;
  return (
    <Banner tone="warning" actions={<Link href="/settings/backups">{t("backup.open")}</Link>}>
      {text}
    </Banner>
  );
}
