import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { needsDecision } from "#shared/domain/vault/witness.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { UnderBanners } from "#renderer/ui/under-banners.tsx";
import { ConflictsBanner } from "./conflicts-banner.tsx";
import { ElsewhereBanner } from "./elsewhere-banner.tsx";
import { OlderPage } from "./older-page.tsx";
import { followedStandingQuery } from "./queries.ts";
import { ReadOnlyBanner } from "./read-only-banner.tsx";

/** What has to be said of the vault above its pages, or before any of them. */
export function Standing({ children }: { children: ReactNode }) {
  const { data: standing, error, refetch } = useQuery(followedStandingQuery());
  const [isSettled, setSettled] = useState(false);
  if (standing === undefined) {
    return error === null ? null : (
      <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />
    );
  }
  if (needsDecision(standing.verdict) && !isSettled) {
    return (
      <OlderPage
        verdict={standing.verdict}
        isReadOnly={standing.readOnly !== null}
        onContinue={() => setSettled(true)}
      />
    );
  }
  return (
    <UnderBanners
      banners={
        <>
          {standing.readOnly === null ? null : <ReadOnlyBanner by={standing.readOnly} />}
          <ElsewhereBanner />
          <ConflictsBanner />
        </>
      }
    >
      {children}
    </UnderBanners>
  );
}
