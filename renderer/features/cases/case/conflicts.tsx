import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { SaidAct } from "#shared/domain/cases/act.ts";
import type { CaseView } from "#shared/ipc/cases.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../cases.module.css";
import { readAgain } from "../queries.ts";

type Conflict = CaseView["conflicts"][number];

/** What was found against people of the team: until it is dismissed, they have no key. */
export function Conflicts({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const kept = view.conflicts.filter(({ isKept }) => isKept);
  if (kept.length === 0) return null;
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.conflicts.title")}</h2>
      <p className={styles["note"]}>{t("cases.conflicts.detail")}</p>
      <ul className={styles["list"]}>
        {kept.map((conflict) => (
          <OneConflict key={conflict.person} id={view.id} conflict={conflict} />
        ))}
      </ul>
    </section>
  );
}

const Asked = z.object({ reason: z.string().trim().min(1).max(2_000) });

function OneConflict({ id, conflict }: { id: string; conflict: Conflict }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const attempt = useAttempt();
  const [isDismissing, setDismissing] = useState(false);
  const form = useZodForm({ initial: { reason: "" }, schema: Asked });
  const { person, name, reasons } = conflict;
  const mayDismiss = reasons.every((reason) => reason.mayDismiss);
  const say = async (acts: SaidAct[]) => {
    await call("cases.write", { id, acts });
    await readAgain(client);
  };
  const confirm = () =>
    attempt.run(() => say([{ kind: "recuse", person, why: "conflict", reason: "" }]));
  const dismiss = () =>
    form.submit(({ reason }) =>
      say(reasons.map((one) => ({ kind: "dismissConflict", person, found: one.id, reason }))),
    );
  return (
    <li className={styles["entry"]}>
      <div className={styles["tags"]}>
        <strong>{name}</strong>
        {reasons.map((reason) => (
          <StatusTag key={reason.id} tone="warning">
            {t(`cases.conflicts.kinds.${reason.kind}`)}
          </StatusTag>
        ))}
      </div>
      <FormFailure>{attempt.failure === null ? undefined : t("cases.handlers.failed")}</FormFailure>
      {mayDismiss && !isDismissing ? (
        <div className={layout["buttons"]}>
          <Button size="small" isPending={attempt.isWorking} onPress={confirm}>
            {t("cases.conflicts.confirm")}
          </Button>
          <Button size="small" onPress={() => setDismissing(true)}>
            {t("cases.conflicts.dismiss")}
          </Button>
        </div>
      ) : null}
      {isDismissing ? (
        <Form
          form={form}
          className={layout["form"] ?? ""}
          onSubmit={dismiss}
          onEscape={() => setDismissing(false)}
        >
          <FormFailure>{form.failure}</FormFailure>
          <TextField
            label={t("cases.conflicts.reason")}
            {...form.field("reason", t("cases.conflicts.reasonMissing"))}
            autoFocus
          />
          <FormButtons
            submit={t("cases.conflicts.dismissed")}
            isSending={form.isSending}
            onClose={() => setDismissing(false)}
          />
        </Form>
      ) : null}
    </li>
  );
}
