import { useTranslation } from "react-i18next";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page } from "#renderer/ui/page.tsx";

export function PeoplePage() {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader title={t("app.nav.people")} />
    </Page>
  );
}
