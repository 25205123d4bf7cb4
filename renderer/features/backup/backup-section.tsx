import { useQuery } from "@tanstack/react-query";
import { HardDriveDownload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { BACKUP_SCHEDULES } from "#shared/domain/vault/backup-schedule.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { noteWrite, showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./backup.module.css";
import { MakeBackup } from "./make-backup.tsx";
import { backupStatusQuery } from "./queries.ts";

const KEEP_CHOICES = [3, 5, 10, 20, 50];

async function change(next: Input<"backup.changeSettings">): Promise<void> {
  try {
    noteWrite((await call("backup.changeSettings", next)).seq);
  } catch (error) {
    showError(error);
  }
}

async function chooseFolder(): Promise<void> {
  const chosen = await call("app.chooseFolder", { purpose: "backups" });
  if (chosen !== null) await change({ folder: chosen.ref });
}

/** Where backups go, how often, how many stay, and one now. */
export function BackupSection() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: status } = useQuery(backupStatusQuery());
  if (status === undefined) return null;
  const { folder, last } = status;
  const keeps = [...new Set([...KEEP_CHOICES, status.keep])].toSorted((a, b) => a - b);
  return (
    <>
      <p className={styles["note"]}>{t("backup.detail")}</p>
      <p>
        {last === null ? t("backup.never") : t("backup.last", { when: format.instant(last.at) })}
      </p>
      <p className={styles["place"]}>
        {folder === null ? t("backup.noFolder") : t("backup.folder", { folder })}
      </p>
      <Button icon={HardDriveDownload} onPress={() => void chooseFolder().catch(showError)}>
        {t(folder === null ? "backup.chooseFolder" : "backup.changeFolder")}
      </Button>
      {folder === null ? null : (
        <>
          <MakeBackup />
          <Select
            label={t("backup.schedule")}
            description={t("backup.scheduleDetail")}
            options={BACKUP_SCHEDULES.map((id) => ({ id, label: t(`backup.schedules.${id}`) }))}
            value={status.schedule}
            onChange={(schedule) => void change({ schedule })}
          />
          <Select
            label={t("backup.keep")}
            description={t("backup.keepDetail")}
            options={keeps.map((count) => ({ id: String(count), label: format.number(count) }))}
            value={String(status.keep)}
            onChange={(keep) => void change({ keep: Number(keep) })}
          />
        </>
      )}
    </>
  );
}
