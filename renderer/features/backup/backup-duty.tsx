import { useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { Save } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useCommands, type Command } from "#renderer/lib/commands.ts";
import { call } from "#renderer/lib/client.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { showError } from "#renderer/lib/undo.ts";
import { showToast } from "#renderer/ui/toast.tsx";
import { backupStatusQuery } from "./queries.ts";

const RETRY_MS = 30 * 60_000;

async function makeBackup(t: TFunction): Promise<void> {
  try {
    const made = await call("backup.make", {}, { jobId: crypto.randomUUID() });
    const text = t("backup.made", { fileName: made.fileName });
    if (made.filesLost === 0) showToast({ text });
    else {
      const lost = t("backup.filesLost", { count: made.filesLost });
      showToast({ text: `${text} ${lost}`, tone: "error" });
    }
  } catch (error) {
    showError(error);
  }
}

/** On every page: the command to back up, and the backups that the schedule asks for. */
export function BackupDuty() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayBackUp = useMay("backup.make");
  const { data: status } = useQuery({ ...backupStatusQuery(), enabled: mayBackUp });
  const hasFolder = status !== undefined && status.folder !== null;
  const isDue = status?.isDue === true;
  const commands = useMemo(
    (): Command[] =>
      mayBackUp
        ? [
            {
              id: "backup",
              label: t("backup.make"),
              also: t("app.commands.also.backup"),
              group: "vault",
              icon: Save,
              run: () => {
                if (!hasFolder) navigate("/settings/backups");
                else void makeBackup(t);
              },
            },
          ]
        : [],
    [t, hasFolder, mayBackUp, navigate],
  );
  useCommands(commands);
  useEffect(() => {
    if (!isDue) return undefined;
    const make = () => void makeBackup(t);
    make();
    // One that failed (a stick not plugged in) is tried again.
    const timer = setInterval(make, RETRY_MS);
    return () => clearInterval(timer);
  }, [isDue, t]);
  return null;
}
