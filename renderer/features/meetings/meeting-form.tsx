import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MeetingFields } from "#shared/domain/meetings/meeting.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { TimeField } from "#renderer/ui/time-field.tsx";
import { readDraft, type DraftProblem, type MeetingDraft } from "./meeting-fields.ts";
import styles from "./meeting-form.module.css";

export interface MeetingFormProps {
  draft: MeetingDraft;
  onChange: (draft: MeetingDraft) => void;
  submitLabel: string;
  onSubmit: (fields: MeetingFields) => Promise<unknown>;
  onCancel: () => void;
}

/** The few facts of a meeting. Enter in any field submits. */
export function MeetingForm({
  draft,
  onChange,
  submitLabel,
  onSubmit,
  onCancel,
}: MeetingFormProps) {
  const { t } = useTranslation();
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const change = (patch: Partial<MeetingDraft>) => onChange({ ...draft, ...patch });

  const submit = async () => {
    if (isSending) return;
    const read = readDraft(draft);
    setProblems(read.kind === "missing" ? read.problems : []);
    setRefusal(null);
    if (read.kind === "missing") return;
    setSending(true);
    try {
      await onSubmit(read.fields);
    } catch (error) {
      setRefusal(errorMessage(error));
    }
    setSending(false);
  };

  return (
    // Escape comes from the fields inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      // A part of a date or a time is not an input: Enter there submits too.
      onKeyDown={(event) => {
        const { target } = event;
        if (event.key === "Escape" && !event.defaultPrevented) onCancel();
        if (event.key !== "Enter" || !(target instanceof HTMLElement)) return;
        if (target.role !== "spinbutton") return;
        event.preventDefault();
        void submit();
      }}
    >
      {refusal === null ? null : (
        <Banner tone="danger" live>
          {refusal}
        </Banner>
      )}
      <TextField
        label={t("meetings.form.title")}
        placeholder={t("meetings.form.titlePlaceholder")}
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={200}
        error={problems.includes("title") ? t("meetings.form.titleMissing") : undefined}
        // The form is what one came for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <div className={styles["line"]}>
        <DateField
          label={t("meetings.form.date")}
          value={draft.date}
          onChange={(date) => change({ date })}
          error={problems.includes("date") ? t("meetings.form.dateMissing") : undefined}
        />
        <TimeField
          label={t("meetings.form.startsAt")}
          optional
          value={draft.startsAt}
          onChange={(startsAt) => change({ startsAt })}
        />
        <TimeField
          label={t("meetings.form.endsAt")}
          optional
          value={draft.endsAt}
          onChange={(endsAt) => change({ endsAt })}
        />
      </div>
      <div className={styles["line"]}>
        <TextField
          label={t("meetings.form.place")}
          optional
          placeholder={t("meetings.form.placePlaceholder")}
          value={draft.place}
          onChange={(place) => change({ place })}
          maxLength={300}
        />
        <TextField
          label={t("meetings.form.remote")}
          optional
          placeholder={t("meetings.form.remotePlaceholder")}
          value={draft.remote}
          onChange={(remote) => change({ remote })}
          maxLength={500}
        />
      </div>
      <details className={styles["zone"]} open={problems.includes("zone") || undefined}>
        <summary>{t("meetings.form.zoneChange", { zone: draft.zone })}</summary>
        <TextField
          label={t("meetings.form.zone")}
          hideLabel
          value={draft.zone}
          onChange={(zone) => change({ zone })}
          error={problems.includes("zone") ? t("meetings.form.zoneUnknown") : undefined}
        />
      </details>
      <div className={styles["actions"]}>
        <Button type="submit" variant="primary" isPending={isSending}>
          {submitLabel}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t("meetings.form.cancel")}
        </Button>
      </div>
    </form>
  );
}
