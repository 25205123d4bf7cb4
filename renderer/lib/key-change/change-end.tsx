import { useTranslation } from "react-i18next";
import { FormEnd } from "#renderer/ui/form-end.tsx";
import type { KeyChange } from "./use-key-change.ts";

/** How a form that changes keys ends: its button, the wait, what went wrong. */
export function ChangeEnd({ change, submit }: { change: KeyChange; submit: string }) {
  const { t } = useTranslation();
  return (
    <FormEnd
      submit={submit}
      isWorking={change.isWorking}
      error={change.error}
      wait={t("keys.change.working")}
      waitDetail={t("keys.change.workingDetail")}
    />
  );
}
