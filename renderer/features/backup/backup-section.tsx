import { useQuery } from "@tanstack/react-query";
import { HardDriveDownload } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BACKUP_SCHEDULES } from "#shared/domain/vault/backup-schedule.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { noteWrite } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./backup.module.css";
import { MakeBackup } from "./make-backup.tsx";
import { backupStatusQuery } from "./queries.ts";

const KEEP_CHOICES = [3, 5, 10, 20, 50];

async function change(next: Input<"backup.changeSettings">): Promise<void> {
  noteWrite((await call("backup.changeSettings", next)).seq);
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
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = (changing: Promise<void>) => {
    setProblem(null);
    changing.catch((error: unknown) => setProblem(errorMessage(error)));
  };
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
      <Button icon={HardDriveDownload} onPress={() => attempt(chooseFolder())}>
        {t(folder === null ? "backup.chooseFolder" : "backup.changeFolder")}
      </Button>
      {problem === null ? null : (
        <div className={styles["wide"]}>
          <Banner tone="danger" live>
            {problem}
          </Banner>
        </div>
      )}
      {folder === null ? null : (
        <>
          <MakeBackup />
          <Select
            label={t("backup.schedule")}
            description={t("backup.scheduleDetail")}
            options={BACKUP_SCHEDULES.map((id) => ({ id, label: t(`backup.schedules.${id}`) }))}
            value={status.schedule}
            onChange={(schedule) => attempt(change({ schedule }))}
            className={styles["wide"]}
          />
          <Select
            label={t("backup.keep")}
            description={t("backup.keepDetail")}
            options={keeps.map((count) => ({ id: String(count), label: format.number(count) }))}
            value={String(status.keep)}
            onChange={(keep) => attempt(change({ keep: Number(keep) }))}
            className={styles["wide"]}
          />
        </>
      )}
    </>
  );
}
