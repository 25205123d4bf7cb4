import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import { OpenRestoredStep } from "./open-restored-step.tsx";
import { OpenerFields } from "./opener-fields.tsx";
import { NOTHING_TYPED, openerOf, type ChangeOpener } from "./opener.ts";
import { PlaceFields } from "./place-fields.tsx";
import { RestoredStep } from "./restored-step.tsx";

export interface RestorePageProps {
  onBack: () => void;
  onOpened: () => Promise<void>;
}

interface Done {
  readonly restored: Output<"backup.restore">;
  readonly opener: VaultOpener;
  readonly isOpening: boolean;
}

/** A vault out of a backup's file, in a folder of its own. */
export function RestorePage({ onBack, onOpened }: RestorePageProps) {
  const { t } = useTranslation();
  const job = useSealedJob("backup.restore");
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [folder, setFolder] = useState<ChosenFile | null>(null);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [error, setError] = useState<string>();
  const [done, setDone] = useState<Done | null>(null);
  const opener = openerOf(typed);
  const change: ChangeOpener = (next) => setTyped((before) => ({ ...before, ...next(before) }));

  const restore = async () => {
    if (file === null || folder === null || opener === null) {
      setError(t(`backup.restore.missing.${typed.kind}`));
      return;
    }
    setError(undefined);
    try {
      const restored = await job.run({ file: file.ref, folder: folder.ref, opener });
      // What opens it goes on with it; what else was typed is no longer needed.
      setTyped(NOTHING_TYPED);
      setDone({ restored, opener, isOpening: false });
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!job.isRunning) void restore();
  };
  if (done?.isOpening === true) {
    return (
      <OpenRestoredStep
        restored={done.restored}
        opener={done.opener}
        onBack={() => setDone({ ...done, isOpening: false })}
        onOpened={onOpened}
      />
    );
  }
  if (done !== null) {
    return (
      <RestoredStep
        restored={done.restored}
        opener={done.opener}
        onBack={onBack}
        onOpen={() => setDone({ ...done, isOpening: true })}
        onOpened={onOpened}
      />
    );
  }
  return (
    <>
      <SheetTitle title={t("backup.restore.title")} takesFocus />
      <p className={sheet["intro"]}>{t("backup.restore.lead")}</p>
      <form className={sheet["form"]} onSubmit={submit} noValidate>
        <PlaceFields
          file={file}
          folder={folder}
          onFile={(chosen) => {
            setFile(chosen);
            change(() => ({ parts: [] }));
          }}
          onFolder={setFolder}
        />
        <OpenerFields
          file={file}
          typed={typed}
          onChange={(next) => {
            setError(undefined);
            change(next);
          }}
          isReadOnly={job.isRunning}
        />
        {error === undefined ? null : (
          <Banner tone="danger" live>
            {error}
          </Banner>
        )}
        {job.progress === null ? (
          <div className={sheet["actions"]}>
            <Button type="submit" variant="primary" autoFocus={error !== undefined}>
              {t("backup.restore.start")}
            </Button>
            <Button variant="quiet" onPress={onBack}>
              {t("backup.restore.back")}
            </Button>
          </div>
        ) : (
          <JobProgress job={job} />
        )}
      </form>
    </>
  );
}
