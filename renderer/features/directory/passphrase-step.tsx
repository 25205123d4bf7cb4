import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { ChangeEnd } from "#renderer/lib/key-change/change-end.tsx";
import { Banner } from "#renderer/ui/banner.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import styles from "./directory.module.css";

const Asked = z.object({ passphrase: Passphrase });

export interface PassphraseStepProps {
  submit: string;
  run: (passphrase: string) => Promise<unknown>;
  /** What takes its time. */
  job?: RunningJob;
}

/** One’s passphrase, for what binds it to the vault. */
export function PassphraseStep({ submit, run, job }: PassphraseStepProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial: { passphrase: "" },
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase", "job.cancelled": null },
  });
  const progress = job?.progress ?? null;
  const cancelled = form.saidOf("job.cancelled");
  return (
    <Form
      form={form}
      className={styles["step"]}
      onSubmit={() =>
        form.submit(async ({ passphrase }) => {
          await run(passphrase);
        })
      }
    >
      <PasswordField
        label={t("directory.passphrase")}
        {...form.field("passphrase", t("directory.passphraseMissing"))}
      />
      {cancelled === undefined ? null : <Banner live>{cancelled}</Banner>}
      {job === undefined || progress === null ? (
        <ChangeEnd submit={submit} form={form} />
      ) : (
        <JobProgress
          job={job}
          {...(progress.label === "" ? { label: t("directory.starting") } : {})}
        />
      )}
    </Form>
  );
}
