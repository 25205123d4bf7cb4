import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { MeetingBody } from "#shared/domain/meetings/meeting-body.ts";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { meetingBodiesOptions } from "./queries.ts";

export interface BodyFieldProps {
  /** The meeting that is being changed; null for a new one. */
  meetingId: string | null;
  day: string | null;
  /** What the chosen body is called, where it is not open on that day. */
  called: string;
  value: string | null;
  onChange: (body: string | null) => void;
  error: string | undefined;
  isReadOnly: boolean;
}

/** Whose meeting it is, among the bodies open on its day, and what the cadence of that one asks. */
export function BodyField({ meetingId, day, value, ...field }: BodyFieldProps) {
  const { t } = useTranslation();
  const on = day ?? todayIso();
  const { data } = useQuery(meetingBodiesOptions(on, meetingId));
  const chosen = data?.find(({ id }) => id === value);
  const rhythm = useRhythm(chosen?.rhythm ?? null, on);
  const isClosed = data !== undefined && value !== null && chosen === undefined;
  return (
    <BodyBox
      {...field}
      label={t("meetings.form.body")}
      optional
      placeholder={t("meetings.form.bodyPlaceholder")}
      bodies={data?.map(({ id, name, above }) => ({
        id,
        label: name,
        detail: above.length === 0 ? undefined : above.join(" · "),
      }))}
      value={value}
      emptyText={t("meetings.form.noBody")}
      description={isClosed ? t("meetings.form.bodyClosed") : rhythm}
    />
  );
}

/** « Se réunit au moins une fois par trimestre. Réunion précédente le… Prochaine réunion due… » */
function useRhythm(rhythm: MeetingBody["rhythm"], on: string): string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  if (rhythm === null) return undefined;
  const { cadence, last, due } = rhythm;
  return [
    cadence.every === "weeks"
      ? t("meetings.form.weeks", { count: cadence.weeks })
      : t("meetings.form.quarter"),
    last === null
      ? t("meetings.form.neverMet")
      : t("meetings.form.metLast", { last: format.exactDate(last) }),
    t(due < on ? "meetings.form.late" : "meetings.form.due", { due: format.exactDate(due) }),
  ].join(" ");
}
