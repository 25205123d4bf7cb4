import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Passphrase } from "#shared/domain/vault/kdf.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { useLocation } from "wouter";
import styles from "./members.module.css";

type Rekeyed = Output<"members.rekey">;

const Asked = z.object({ passphrase: Passphrase });

export interface KeyJobFormProps {
  submit: string;
  isDanger?: boolean;
  job: RunningJob;
  run: (passphrase: string) => Promise<Rekeyed>;
  onDone: (done: Rekeyed) => void;
}

/** A passphrase, then a new key for the whole vault: a job that can be stopped. */
export function KeyJobForm(props: KeyJobFormProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { job } = props;
  const form = useZodForm({
    initial: { passphrase: "" },
    schema: Asked,
    refusals: { "vault.wrong_passphrase": "passphrase", "job.cancelled": null },
  });
  const submit = () =>
    form.submit(async ({ passphrase }) => props.onDone(await props.run(passphrase)));
  const cancelled = form.saidOf("job.cancelled");
  return (
    <Form form={form} className={styles["form"]} onSubmit={submit}>
      <PasswordField
        label={t("members.invite.passphrase")}
        {...form.field("passphrase", t("members.invite.passphraseMissing"))}
      />
      <FormFailure>{form.failure}</FormFailure>
      {cancelled === undefined ? null : <Banner live>{t("members.remove.cancelled")}</Banner>}
      {job.progress === null ? (
        <div className={styles["actions"]}>
          <Button
            type="submit"
            variant={props.isDanger === true ? "danger" : "primary"}
            autoFocus={(form.failure ?? cancelled) !== undefined}
          >
            {props.submit}
          </Button>
          <Button variant="quiet" onPress={() => navigate("/settings/members")}>
            {t("members.remove.keep")}
          </Button>
        </div>
      ) : (
        <JobProgress
          job={job}
          {...(job.progress.label === "" ? { label: t("members.remove.starting") } : {})}
        />
      )}
    </Form>
  );
}
