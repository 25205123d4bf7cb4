import { useTranslation } from "react-i18next";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import sheet from "#renderer/ui/sheet.module.css";

export interface PlaceFieldsProps {
  file: ChosenFile | null;
  folder: ChosenFile | null;
  onFile: (file: ChosenFile) => void;
  onFolder: (folder: ChosenFile) => void;
}

function choose(chosen: Promise<ChosenFile | null>, set: (chosen: ChosenFile) => void): void {
  void chosen.then((one) => (one === null ? undefined : set(one))).catch(showError);
}

/** Which backup, and where its vault goes. */
export function PlaceFields({ file, folder, onFile, onFolder }: PlaceFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={sheet["actions"]}>
        <Button onPress={() => choose(call("app.chooseFile", { purpose: "backup" }), onFile)}>
          {t("backup.restore.chooseFile")}
        </Button>
        {file === null ? null : <span>{t("backup.restore.file", { name: file.name })}</span>}
      </div>
      <div className={sheet["actions"]}>
        <Button
          onPress={() => choose(call("app.chooseFolder", { purpose: "restore_parent" }), onFolder)}
        >
          {t("backup.restore.chooseFolder")}
        </Button>
        {folder === null ? null : <span>{t("backup.folder", { folder: folder.name })}</span>}
      </div>
    </>
  );
}
