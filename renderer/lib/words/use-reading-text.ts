import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { useFormat } from "#renderer/lib/format.ts";
import type { TypedReading } from "./typed-words.ts";

/** What the words are, in a sentence that says where to look. */
export function useReadingText(reading: TypedReading): string {
  const { t } = useTranslation();
  const format = useFormat();
  switch (reading.kind) {
    case "incomplete":
      return t("keys.words.missing", { count: reading.missing });
    case "valid":
      return t("keys.words.valid");
    case "count":
      return t("errors.keys.kit_count", { count: reading.count });
    case "unknown": {
      const places = format.list(reading.places.map(String));
      if (reading.places.length > 1) return t("keys.words.unknownMany", { places });
      return reading.expected === undefined
        ? t("keys.words.unknown", { places })
        : t("keys.words.unknownExpected", { place: places, expected: reading.expected });
    }
    case "wrong":
      return t("keys.words.wrong", { place: reading.place, expected: reading.expected });
    case "swapped": {
      const pairs = reading.swaps.map(([place, other]) => t("keys.words.pair", { place, other }));
      return t("keys.words.swapped", { pairs: pairs.join(" · ") });
    }
    case "disordered":
      return t("keys.words.disordered");
    case "several":
      return t("keys.words.several");
    default:
      return assertNever(reading);
  }
}
