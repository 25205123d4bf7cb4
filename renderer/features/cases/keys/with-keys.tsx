import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { standingOptions } from "../queries.ts";
import { MakeKeys } from "./make-keys.tsx";
import { OpenKeys } from "./open-keys.tsx";

/** What is shown once one’s keys for cases are open, and the way there until then. */
export function WithKeys({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(standingOptions());
  if (error !== null) {
    return <ErrorState message={errorMessage(error)} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton lines={4} />;
  if (data.keys === "open") return children;
  if (data.keys === "locked") return <OpenKeys />;
  return data.protocols.length === 0 ? (
    <EmptyState title={t("cases.noTeam.title")}>{t("cases.noTeam.detail")}</EmptyState>
  ) : (
    <MakeKeys />
  );
}
