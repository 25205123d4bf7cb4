import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { failureOf } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Page, PageContent } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";

/** In the place of a meeting that is being read, or cannot be. */
export function MeetingToCome({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isGone = error !== null && failureOf(error).code === "meetings.not_found";
  return (
    <Page>
      <PageContent>
        {error === null ? <Skeleton lines={6} /> : null}
        {isGone ? (
          <EmptyState
            title={t("meetings.page.notFoundTitle")}
            actions={
              <Button onPress={() => navigate("/meetings")}>{t("meetings.page.back")}</Button>
            }
          >
            <p>{t("meetings.page.notFound")}</p>
          </EmptyState>
        ) : null}
        {error === null || isGone ? null : (
          <ErrorState message={errorMessage(error)} onRetry={onRetry} />
        )}
      </PageContent>
    </Page>
  );
}
