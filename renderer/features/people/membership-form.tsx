import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import {
  MEMBERSHIP_STATUSES,
  type Membership,
  type MembershipStatus,
} from "#shared/domain/people/person.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { errorMessage, fieldMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import styles from "./person-panel.module.css";

export interface MembershipFormProps {
  /** Null for one that is being added. */
  membership: Membership | null;
  end: string | null;
  onSave: (
    status: MembershipStatus,
    period: { start: string; end: string | null },
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
  const [status, setStatus] = useState<MembershipStatus>(membership?.status ?? "adherent");
  const [start, setStart] = useState<string | null>(membership?.start ?? todayIso());
  const [end, setEnd] = useState(firstEnd);
  const [error, setError] = useState<string | undefined>();
  const [isSaving, setSaving] = useState(false);
  const isPast = firstEnd !== (membership?.end ?? null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (start === null) return;
    setSaving(true);
    try {
      await onSave(status, { start, end });
      onClose();
    } catch (failure) {
      setError(errorMessage(failure));
      setSaving(false);
    }
  };

  return (
    // Escape comes from the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles["form"]}
      aria-label={t("people.person.statusForm")}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {membership === null ? (
        <Select
          label={t("people.person.status")}
          options={MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) }))}
          value={status}
          onChange={setStatus}
          autoFocus
        />
      ) : (
        <p>{t(`people.statuses.${membership.status}`)}</p>
      )}
      <div className={styles["pair"]}>
        <DateField
          label={t("people.person.start")}
          value={start}
          onChange={setStart}
          autoFocus={membership !== null && !isPast}
          error={start === null ? fieldMessage("required") : undefined}
        />
        <DateField
          label={t("people.person.end")}
          optional
          value={end}
          onChange={setEnd}
          autoFocus={isPast}
        />
      </div>
      <p className={styles["soft"]}>{t("people.person.endDetail")}</p>
      {error === undefined ? null : (
        <p role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
      <div className={styles["buttons"]}>
        <Button
          type="submit"
          variant="primary"
          size="small"
          isDisabled={isSaving || start === null}
        >
          {t("app.ui.save")}
        </Button>
        <Button size="small" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </form>
  );
}
