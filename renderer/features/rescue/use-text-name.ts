import { useTranslation } from "react-i18next";
import type { RescuedText } from "#shared/ipc/rescue.contract.ts";

const FORMS = ["meeting", "person", "member"] as const;

/** What a kept text is of, as people call it. */
export function useTextName(): (text: RescuedText) => string {
  const { t } = useTranslation();
  return ({ kind, where, place }) => {
    if (kind === "minutes") {
      return where === null ? t("rescue.back.minutesGone") : t("rescue.back.minutes", where);
    }
    const form = FORMS.find((one) => place?.startsWith(one) === true) ?? "other";
    return t(`rescue.back.forms.${form}`);
  };
}
