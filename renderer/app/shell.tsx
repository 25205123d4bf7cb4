import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Router, useLocation } from "wouter";
import { Palette } from "./palette/palette.tsx";
import { useCommands } from "#renderer/lib/commands.ts";
import { Around, Slot } from "#renderer/lib/features.tsx";
import { useLocationOnceAsked } from "#renderer/lib/leaving.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { forgetWrites } from "#renderer/lib/undo.ts";
import { clearToasts } from "#renderer/ui/toast.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { HelpPanel } from "./help-panel.tsx";
import { useLastPlace } from "./last-place.ts";
import { Rail } from "./rail.tsx";
import { Routes } from "./routes.tsx";
import styles from "./shell.module.css";
import { useCommandKeys } from "./use-command-keys.ts";
import { usePageFocus } from "./use-page-focus.ts";
import { usePlaceCommands } from "./use-place-commands.ts";
import { useShellCommands } from "./use-shell-commands.ts";

const hashOf = (path: string) => `#${path}`;

export function Shell({ vaultName }: { vaultName: string }) {
  return (
    // wouter takes the hook that reads the address as a prop.
    // oxlint-disable-next-line react/hooks
    <Router hook={useLocationOnceAsked} hrefs={hashOf}>
      <Frame vaultName={vaultName} />
    </Router>
  );
}

function Frame({ vaultName }: { vaultName: string }) {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  const [overlay, setOverlay] = useState<"palette" | "help" | null>(null);
  const main = useRef<HTMLElement>(null);

  const { data: status, isError } = useQuery(vaultStatusQuery());
  const isReady = useLastPlace(location, (path) => navigate(path, { replace: true }));
  // What the rail and a page offer depends on the roles: before they are known there is nothing to
  // show, and a key would do nothing.
  const isKnown = status !== undefined || isError;
  const go = useCallback(
    (path: string) => {
      setOverlay(null);
      navigate(path);
    },
    [navigate],
  );
  const ofPlaces = usePlaceCommands(go);
  const ofShell = useShellCommands(setOverlay);
  // In one list: those of the places stay first in the palette, whatever changes.
  useCommands(useMemo(() => [...ofPlaces, ...ofShell], [ofPlaces, ofShell]));
  useCommandKeys();
  usePageFocus(location);
  useEffect(
    () => () => {
      forgetWrites();
      clearToasts();
      history.replaceState(null, "", "#/");
    },
    [],
  );

  return (
    <div className={styles["shell"]}>
      <a
        href="#main"
        className={styles["skip"]}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t("app.shell.skip")}
      </a>
      <Slot name="beside" />
      {isKnown ? <Rail name={status?.name ?? vaultName} location={location} /> : <div />}
      <main ref={main} id="main" tabIndex={-1} className={styles["main"]}>
        <Around>
          <ErrorBoundary resetKey={location}>
            {isReady && isKnown ? <Routes /> : null}
          </ErrorBoundary>
        </Around>
      </main>
      <Palette
        isOpen={overlay === "palette"}
        onClose={() => setOverlay(null)}
        onGo={({ path, ...options }) => navigate(path, options)}
      />
      <HelpPanel isOpen={overlay === "help"} onClose={() => setOverlay(null)} />
    </div>
  );
}
