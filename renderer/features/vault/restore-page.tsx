import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { jobLabel } from "#renderer/lib/job-label.ts";
import { useJob } from "#renderer/lib/use-job.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import styles from "./gate.module.css";
import { RestoredStep } from "./restored-step.tsx";
import { SheetTitle } from "./sheet-title.tsx";

export interface RestorePageProps {
  onBack: () => void;
  onOpened: () => Promise<void>;
}

function choose(chosen: Promise<ChosenFile | null>, set: (chosen: ChosenFile) => void): void {
  void chosen.then((one) => (one === null ? undefined : set(one))).catch(showError);
}

/** A vault out of a backup's file, in a folder of its own. */
export function RestorePage({ onBack, onOpened }: RestorePageProps) {
  const { t } = useTranslation();
  const job = useJob("backup.restore");
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [folder, setFolder] = useState<ChosenFile | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [error, setError] = useState<string>();
  const [restored, setRestored] = useState<Output<"backup.restore"> | null>(null);

  const restore = async () => {
    if (file === null || folder === null || passphrase === "") {
      setError(t("backup.restore.missing"));
      return;
    }
    setError(undefined);
    try {
      setRestored(await job.run({ file: file.ref, folder: folder.ref, passphrase }));
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!job.isRunning) void restore();
  };
  if (restored !== null) return <RestoredStep {...{ restored, passphrase, onBack, onOpened }} />;

  return (
    <>
      <SheetTitle title={t("backup.restore.title")} takesFocus />
      <p className={styles["intro"]}>{t("backup.restore.lead")}</p>
      <form className={styles["form"]} onSubmit={submit} noValidate>
        <div className={styles["actions"]}>
          <Button onPress={() => choose(call("app.chooseFile", { purpose: "backup" }), setFile)}>
            {t("backup.restore.chooseFile")}
          </Button>
          {file === null ? null : <span>{t("backup.restore.file", { name: file.name })}</span>}
        </div>
        <div className={styles["actions"]}>
          <Button
            onPress={() =>
              choose(call("app.chooseFolder", { purpose: "restore_parent" }), setFolder)
            }
          >
            {t("backup.restore.chooseFolder")}
          </Button>
          {folder === null ? null : <span>{t("backup.folder", { folder: folder.name })}</span>}
        </div>
        <PasswordField
          label={t("backup.restore.passphrase")}
          description={t("backup.restore.passphraseDetail")}
          value={passphrase}
          onChange={setPassphrase}
          isReadOnly={job.isRunning}
        />
        {error === undefined ? null : (
          <Banner tone="danger" live>
            {error}
          </Banner>
        )}
        {job.progress === null ? (
          <div className={styles["actions"]}>
            <Button type="submit" variant="primary">
              {t("backup.restore.start")}
            </Button>
            <Button variant="quiet" onPress={onBack}>
              {t("backup.restore.back")}
            </Button>
          </div>
        ) : (
          <ProgressBar
            label={jobLabel(job.progress.label)}
            done={job.progress.done}
            total={job.progress.total}
            onCancel={job.cancel}
          />
        )}
      </form>
    </>
  );
}
