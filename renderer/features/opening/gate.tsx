import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAskedToOpen } from "#renderer/lib/asked-to-open.ts";
import { call } from "#renderer/lib/client.ts";
import { useFeatures } from "#renderer/lib/features.tsx";
import type { Slots } from "#renderer/lib/slots.ts";
import { showError } from "#renderer/lib/undo.ts";
import { AskedNotice } from "./asked-notice.tsx";
import { Cover } from "./cover.tsx";
import { isShown, pageFor, type GatePage } from "./gate-page.ts";
import { KeptNotice } from "./kept-notice.tsx";
import { GatePages } from "./gate-pages.tsx";

const forget = () => void call("app.forgetAsked", {}).catch(showError);

/** Everything before a vault is open. */
export function Gate({ vault, trialPassphrase, kept, onOpened }: Slots["closed"]) {
  const { t } = useTranslation();
  const [page, setPage] = useState<GatePage>(
    vault === null ? { kind: "welcome" } : { kind: "unlock", vault },
  );
  const ways = useFeatures().flatMap(({ waysIn = [] }) => waysIn);
  const asked = useAskedToOpen();
  // Nothing is typed on the first page: what is asked for takes its place.
  if (page.kind === "welcome" && asked !== null) setPage(pageFor(asked, ways));
  const isThere = asked !== null && isShown(page, asked);
  useEffect(() => {
    if (isThere) forget();
  }, [isThere]);
  return (
    <Cover>
      {kept === undefined ? null : <KeptNotice place={kept} />}
      {asked !== null && !isThere ? (
        <AskedNotice
          asked={asked}
          consequence={t("vault.asked.leaves")}
          onOpen={() => {
            // Once no vault is chosen, the first page shows what waits.
            if (vault === null) setPage(pageFor(asked, ways));
            else void call("app.closeVault", {}).catch(showError);
          }}
        />
      ) : null}
      <GatePages
        page={page}
        ways={ways}
        onGo={setPage}
        wasLocked={vault !== null}
        trialPassphrase={trialPassphrase}
        onOpened={onOpened}
      />
    </Cover>
  );
}
