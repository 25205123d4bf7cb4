import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { JobProgress } from "#renderer/lib/job-progress.tsx";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { useLocation } from "wouter";
import styles from "./members.module.css";

type Rekeyed = Output<"members.rekey">;

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
  const [passphrase, setPassphrase] = useState("");
  const [tried, setTried] = useState(false);
  const attempt = useAttempt();
  const { job } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (passphrase === "") return;
    attempt.run(async () => props.onDone(await props.run(passphrase)));
  };
  const error = attempt.saidBesides("vault.wrong_passphrase", "job.cancelled");
  const cancelled = attempt.saidOf("job.cancelled");
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      <PasswordField
        label={t("members.invite.passphrase")}
        value={passphrase}
        onChange={setPassphrase}
        error={
          tried && passphrase === ""
            ? t("members.invite.passphraseMissing")
            : attempt.saidOf("vault.wrong_passphrase")
        }
        isReadOnly={attempt.isWorking}
      />
      {error === undefined ? null : (
        <Banner tone="danger" live>
          {error}
        </Banner>
      )}
      {cancelled === undefined ? null : <Banner live>{t("members.remove.cancelled")}</Banner>}
      {job.progress === null ? (
        <div className={styles["actions"]}>
          <Button
            type="submit"
            variant={props.isDanger === true ? "danger" : "primary"}
            autoFocus={(error ?? cancelled) !== undefined}
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
    </form>
  );
}
