import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader title={t("app.notFound.title")} detail={t("app.notFound.detail")} />
      <PageContent narrow>
        <Link href="/">{t("app.crash.home")}</Link>
      </PageContent>
    </Page>
  );
}
