import { useTranslation } from "react-i18next";
import { DateField } from "#renderer/ui/date-field.tsx";

/** A stretch of days within a year; null is from its first day, or to its last. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

export function Period({ span, onChange }: { span: Span; onChange: (span: Span) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <DateField
        label={t("books.from")}
        value={span.from}
        onChange={(from) => onChange({ ...span, from })}
      />
      <DateField
        label={t("books.to")}
        value={span.to}
        onChange={(to) => onChange({ ...span, to })}
      />
    </>
  );
}
