import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Value } from "#shared/domain/journal/values.ts";
import { useFormat } from "#renderer/lib/format.ts";

/** A value as people say it. */
export function useValueText(): (value: Value | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (value) => {
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
        case "cents":
          return format.euros(value.cents);
        case "choice":
          return t(value.choice);
        case "choices":
          return format.list(value.choices.map((choice) => t(choice)));
        case "counts":
          return format.list(
            value.counts.map(({ text, count }) =>
              t(`journal.counts.${text}`, { count, formatted: format.number(count) }),
            ),
          );
        default:
          return assertNever(value);
      }
    },
    [t, format],
  );
}
