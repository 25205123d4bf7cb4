import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAskedToOpen } from "#renderer/lib/asked-to-open.ts";
import { call } from "#renderer/lib/client.ts";
import { leaveThen } from "#renderer/lib/leaving.ts";
import type { Slots } from "#renderer/lib/slots.ts";
import { showError } from "#renderer/lib/undo.ts";
import { AskedNotice } from "./asked-notice.tsx";
import styles from "./asked-band.module.css";

/** Above every page of an open vault: what was asked for opens once this one is closed. */
export function AskedBand({ children }: Slots["around"]) {
  const { t } = useTranslation();
  const asked = useAskedToOpen();
  const [isClosing, setClosing] = useState(false);
  // Once the vault is closed, the page starts afresh, and shows what waits.
  const open = () => {
    setClosing(true);
    call("app.closeVault", {}).catch((error: unknown) => {
      setClosing(false);
      showError(error);
    });
  };
  return (
    <>
      {asked === null || isClosing ? null : (
        <div className={styles["band"]}>
          <AskedNotice
            asked={asked}
            consequence={t("vault.asked.closes")}
            onOpen={() => leaveThen(open)}
          />
        </div>
      )}
      {children}
    </>
  );
}
