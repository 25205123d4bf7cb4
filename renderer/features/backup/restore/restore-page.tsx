import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import type { WayInProps } from "#renderer/lib/way-in.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import { OpenRestoredStep } from "./open-restored-step.tsx";
import { OpenerFields } from "./opener-fields.tsx";
import { NOTHING_ASKED, RestoreAsked } from "./opener.ts";
import { PlaceFields } from "./place-fields.tsx";
import { RestoredStep } from "./restored-step.tsx";

interface Done {
  readonly restored: Output<"backup.restore">;
  readonly opener: VaultOpener;
  readonly isOpening: boolean;
}

/** A vault out of a backup's file, in a folder of its own. */
export function RestorePage({ backup, onBack, onOpened }: WayInProps) {
  const { t } = useTranslation();
  const job = useSealedJob("backup.restore");
  const [done, setDone] = useState<Done | null>(null);
  const form = useZodForm({
    initial: { ...NOTHING_ASKED, file: backup ?? null },
    schema: RestoreAsked,
    refusals: { "backup.wrong_passphrase": "passphrase" },
  });
  const { file, folder, kind } = form.values;
  const isMissing = form.errors[""] !== undefined;
  const problem = isMissing ? t(`backup.restore.missing.${kind}`) : form.failure;

  const submit = () =>
    form.submit(async (asked) => {
      const restored = await job.run(asked);
      // What opens it goes on with it; what else was typed is no longer needed.
      form.reset();
      setDone({ restored, opener: asked.opener, isOpening: false });
    });
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
      <Form form={form} className={sheet["form"]} onSubmit={submit}>
        <PlaceFields
          file={file}
          folder={folder}
          onFile={(chosen) => form.change({ file: chosen, parts: [] })}
          onFolder={(chosen) => form.change({ folder: chosen })}
        />
        <OpenerFields
          file={file}
          typed={form.values}
          onChange={form.change}
          refused={form.field("passphrase").error}
          isReadOnly={form.isSending}
        />
        <FormFailure>{problem}</FormFailure>
        {job.progress === null ? (
          <div className={sheet["actions"]}>
            <Button type="submit" variant="primary" autoFocus={problem !== undefined}>
              {t("backup.restore.start")}
            </Button>
            <Button variant="quiet" onPress={onBack}>
              {t("backup.restore.back")}
            </Button>
          </div>
        ) : (
          <JobProgress job={job} />
        )}
      </Form>
    </>
  );
}
