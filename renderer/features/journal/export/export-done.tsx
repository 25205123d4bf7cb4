import { FolderOpen } from "lucide-react";
import { useTranslation } from "react-i18next";
import { wordsToCompare } from "#shared/domain/journal/words-to-compare.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import type { MadeExport } from "./made-export.ts";
import styles from "./export-panel.module.css";

/** Where the file is, how it is checked, and what proves whose it is. */
export function ExportDone({ done: { made, folder } }: { done: MadeExport }) {
  const { t } = useTranslation();
  const command = `greffe verify-export "${made.fileName}"`;
  return (
    <>
      <p className={styles["place"]}>
        {t("journalExport.done.where", { fileName: made.fileName, folder: folder.name })}
      </p>
      <div>
        <Button
          icon={FolderOpen}
          onPress={() => void call("app.revealFolder", { ref: folder.ref }).catch(showError)}
        >
          {t("journalExport.done.reveal")}
        </Button>
      </div>
      <Banner tone="warning" title={t("journalExport.clear.title")}>
        {t("journalExport.clear.detail")}
      </Banner>
      <div className={styles["part"]}>
        <h3>{t("journalExport.done.key")}</h3>
        <p className={styles["key"]}>{wordsToCompare(made.exporter)}</p>
        <p className={styles["soft"]}>{t("journalExport.done.keyDetail")}</p>
        <p className={styles["soft"]}>{t("journalExport.done.check", { command })}</p>
      </div>
    </>
  );
}
