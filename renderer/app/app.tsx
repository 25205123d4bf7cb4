import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { FeaturesProvider, Slot } from "#renderer/lib/features.tsx";
import { locale } from "#renderer/lib/dates.ts";
import { createQueryClient, followChanges } from "#renderer/lib/queries.ts";
import { ToastRegion } from "#renderer/ui/toast.tsx";
import styles from "./curtain.module.css";
import { Curtain } from "./curtain.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { PLACES } from "./places.ts";
import { refreshSession, useSession } from "./session.ts";
import { Shell } from "./shell.tsx";

export function App() {
  const { i18n } = useTranslation();
  const [client] = useState(createQueryClient);
  useEffect(() => followChanges(client), [client]);
  return (
    <I18nProvider locale={locale(i18n.language)}>
      <QueryClientProvider client={client}>
        <ErrorBoundary resetKey="app">
          <FeaturesProvider value={PLACES}>
            <Session />
          </FeaturesProvider>
        </ErrorBoundary>
        <ToastRegion />
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Covered({ vaultName, isCovered }: { vaultName: string; isCovered: boolean }) {
  return (
    <>
      <div className={styles["page"]} hidden={isCovered}>
        <Shell vaultName={vaultName} />
      </div>
      {isCovered ? <Curtain /> : null}
    </>
  );
}

function Session() {
  const session = useSession();
  switch (session.kind) {
    case "closed":
      return (
        <Slot
          name="closed"
          key="closed"
          vault={null}
          kept={session.kept}
          onOpened={refreshSession}
        />
      );
    case "locked":
      return (
        <Slot
          name="closed"
          key="locked"
          vault={session.vault}
          trialPassphrase={session.trialPassphrase}
          kept={session.kept}
          onOpened={refreshSession}
        />
      );
    case "open":
      return <Covered vaultName={session.vault.name} isCovered={false} />;
    case "locking":
      // Whoever stays finds their page as they left it.
      return session.mayStayIn === null ? (
        <Curtain />
      ) : (
        <Covered vaultName={session.mayStayIn} isCovered />
      );
    default:
      return assertNever(session);
  }
}
