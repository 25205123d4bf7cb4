import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { SubPage } from "#renderer/ui/sub-page.tsx";
import { useLock } from "./keys/use-lock.ts";
import { WithKeys } from "./keys/with-keys.tsx";
import { NewCaseForm } from "./new-case-form.tsx";

/** A report, taken while somebody speaks. */
export function NewCasePage() {
  const { t } = useTranslation();
  useLock();
  return (
    <SubPage
      title={t("cases.new.title")}
      lead={t("cases.new.lead")}
      up={<Link href="/cases">{t("cases.title")}</Link>}
    >
      <WithKeys>
        <NewCaseForm />
      </WithKeys>
    </SubPage>
  );
}
