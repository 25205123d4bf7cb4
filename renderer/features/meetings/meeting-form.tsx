import { useTranslation } from "react-i18next";
import { MeetingFields, type Meeting } from "#shared/domain/meetings/meeting.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { TimeField } from "#renderer/ui/time-field.tsx";
import { BodyField } from "./body-field.tsx";
import type { MeetingDraft } from "./meeting-fields.ts";
import styles from "./meeting-form.module.css";

export interface MeetingFormProps {
  /** The one that is changed; null for a new one. */
  meeting: Pick<Meeting, "id" | "bodyName"> | null;
  initial: MeetingDraft;
  onType?: (typed: MeetingDraft) => void;
  submitLabel: string;
  onSubmit: (fields: MeetingFields) => Promise<void>;
  onCancel: () => void;
}

/** The few facts of a meeting. Enter in any field submits. */
export function MeetingForm({
  meeting,
  initial,
  onType,
  submitLabel,
  onSubmit,
  onCancel,
}: MeetingFormProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial,
    schema: MeetingFields,
    ...(onType === undefined ? {} : { onType }),
  });
  return (
    <Form
      form={form}
      className={styles["form"]}
      onSubmit={() => form.submit(onSubmit)}
      onEscape={onCancel}
    >
      <FormFailure>{form.failure}</FormFailure>
      <TextField
        label={t("meetings.form.title")}
        placeholder={t("meetings.form.titlePlaceholder")}
        {...form.field("title", t("meetings.form.titleMissing"))}
        maxLength={200}
        // The form is what one came for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <div className={styles["line"]}>
        <DateField
          label={t("meetings.form.date")}
          {...form.field("date", t("meetings.form.dateMissing"))}
        />
        <TimeField label={t("meetings.form.startsAt")} optional {...form.field("startsAt")} />
        <TimeField label={t("meetings.form.endsAt")} optional {...form.field("endsAt")} />
      </div>
      <BodyField
        meetingId={meeting?.id ?? null}
        called={meeting?.bodyName ?? ""}
        day={form.values.date}
        {...form.field("body")}
      />
      <div className={styles["line"]}>
        <TextField
          label={t("meetings.form.place")}
          optional
          placeholder={t("meetings.form.placePlaceholder")}
          {...form.field("place")}
          maxLength={300}
        />
        <TextField
          label={t("meetings.form.remote")}
          optional
          placeholder={t("meetings.form.remotePlaceholder")}
          {...form.field("remote")}
          maxLength={500}
        />
      </div>
      <details className={styles["zone"]} open={form.errors.zone !== undefined || undefined}>
        <summary>{t("meetings.form.zoneChange", { zone: form.values.zone })}</summary>
        <TextField
          label={t("meetings.form.zone")}
          hideLabel
          {...form.field("zone", t("meetings.form.zoneUnknown"))}
        />
      </details>
      <div className={styles["actions"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {submitLabel}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {t("meetings.form.cancel")}
        </Button>
      </div>
    </Form>
  );
}
