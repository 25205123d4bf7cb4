import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  Membership,
  MEMBERSHIP_STATUSES,
  type MembershipStatus,
} from "#shared/domain/people/person.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { fieldMessage } from "#renderer/lib/failure-message.ts";
import { PassOver, usePassOver } from "#renderer/lib/pass-over.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./person-panel.module.css";

const Asked = Membership.pick({ status: true, start: true, end: true });

interface Typed {
  readonly status: MembershipStatus;
  readonly start: string | null;
  readonly end: string | null;
}

export interface MembershipFormProps {
  /** Null for one that is being added. */
  membership: Membership | null;
  end: string | null;
  onSave: (
    status: MembershipStatus,
    period: { start: string; end: string | null },
    overrides: Override[],
  ) => Promise<void>;
  onClose: () => void;
}

export function MembershipForm({
  membership,
  end: firstEnd,
  onSave,
  onClose,
}: MembershipFormProps) {
  const { t } = useTranslation();
  const [initial] = useState<Typed>(() => ({
    status: membership?.status ?? "adherent",
    start: membership?.start ?? todayIso(),
    end: firstEnd,
  }));
  const form = useZodForm({
    initial,
    schema: Asked,
  });
  const { start } = form.values;
  const isPast = firstEnd !== (membership?.end ?? null);

  const passing = usePassOver();
  const send = (over: readonly Override[]) =>
    form.submit(({ status, ...period }) =>
      passing.trying(over, async (overrides) => {
        await onSave(status, period, overrides);
        onClose();
      }),
    );

  return (
    <Form
      form={form}
      className={styles["form"]}
      aria-label={t("people.person.statusForm")}
      onSubmit={() => send([])}
      onEscape={onClose}
    >
      {membership === null ? (
        <Select
          label={t("people.person.status")}
          options={MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) }))}
          {...form.field("status")}
          autoFocus
        />
      ) : (
        <p>{t(`people.statuses.${membership.status}`)}</p>
      )}
      <div className={styles["pair"]}>
        <DateField
          label={t("people.person.start")}
          {...form.field("start")}
          autoFocus={membership !== null && !isPast}
          error={start === null ? fieldMessage("required") : undefined}
        />
        <DateField
          label={t("people.person.end")}
          optional
          {...form.field("end")}
          autoFocus={isPast}
        />
      </div>
      <p className={styles["soft"]}>{t("people.person.endDetail")}</p>
      {form.failure === undefined ? null : (
        <p role="alert" className={styles["error"]}>
          {form.failure}
        </p>
      )}
      <PassOver passing={passing} form={form} onPass={send} />
      <div className={styles["buttons"]}>
        <Button
          type="submit"
          variant="primary"
          size="small"
          isDisabled={form.isSending || start === null}
        >
          {t("app.ui.save")}
        </Button>
        <Button size="small" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
