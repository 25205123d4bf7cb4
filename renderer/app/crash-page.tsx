import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import { PageHeader } from "#renderer/ui/page-header.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";

export function CrashPage({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Page>
      <PageHeader title={t("app.crash.title")} detail={t("app.crash.detail")} />
      <PageContent narrow>
        <Button variant="primary" onPress={onRetry}>
          {t("app.ui.retry")}
        </Button>{" "}
        <Button
          onPress={() => {
            location.hash = "#/";
            onRetry();
          }}
        >
          {t("app.crash.home")}
        </Button>
      </PageContent>
    </Page>
  );
}
