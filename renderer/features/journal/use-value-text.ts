import { useTranslation } from "react-i18next";
import type { FieldValue } from "#shared/domain/journal/details.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { useFormat } from "#renderer/lib/format.ts";

/** A value as people say it. */
export function useValueText(): (value: FieldValue | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (value) => {
    if (value === null) return t("journal.entry.nothing");
    switch (value.kind) {
      case "text":
        return value.text;
      case "list":
        return format.list(value.items);
      case "date":
        return format.exactDate(value.date);
      case "instant":
        return format.exactInstant(value.at);
      case "status":
        return t(`people.statuses.${value.status}`);
      case "attendance":
        return t(`meetings.attendance.kinds.${value.attendance}`);
      case "confidentiality":
        return t(`meetings.agenda.kinds.${value.confidentiality}`);
      default:
        return assertNever(value);
    }
  };
}
