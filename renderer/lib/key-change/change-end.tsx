import { useTranslation } from "react-i18next";
import { FormEnd, type FormEndProps } from "#renderer/ui/form-end.tsx";

/** How a form that changes keys ends: its button, the wait, what went wrong. */
export function ChangeEnd(props: Pick<FormEndProps, "form" | "submit">) {
  const { t } = useTranslation();
  return (
    <FormEnd
      {...props}
      wait={t("keys.change.working")}
      waitDetail={t("keys.change.workingDetail")}
    />
  );
}
