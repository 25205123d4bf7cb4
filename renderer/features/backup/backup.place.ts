import { ArchiveRestore } from "lucide-react";
import { definePlace } from "#renderer/lib/place.ts";
import { BackupDuty } from "./backup-duty.tsx";
import { BackupLine } from "./backup-line.tsx";
import { BackupSection } from "./backup-section.tsx";
import { RestorePage } from "./restore/restore-page.tsx";

export const backup = definePlace({
  id: "backup",
  needs: "backup.make",
  partOf: "settings",
  sections: [
    {
      order: 40,
      title: "backup.section",
      path: "/settings/backups",
      part: BackupSection,
      isForWriting: true,
    },
  ],
  slots: { beside: BackupDuty, home: BackupLine },
  waysIn: [
    {
      id: "restore",
      from: "welcome",
      icon: ArchiveRestore,
      label: "backup.restore.choice",
      detail: "backup.restore.choiceDetail",
      takesBackup: true,
      page: RestorePage,
    },
  ],
});
