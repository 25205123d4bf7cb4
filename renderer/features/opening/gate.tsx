import { useState } from "react";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call } from "#renderer/lib/client.ts";
import { useFeatures } from "#renderer/lib/features.tsx";
import type { Slots } from "#renderer/lib/slots.ts";
import { showError } from "#renderer/lib/undo.ts";
import type { WayFromUnlock, WayFromWelcome } from "#renderer/lib/way-in.ts";
import { Cover } from "./cover.tsx";
import { UnlockPage } from "./unlock-page.tsx";
import { WelcomePage } from "./welcome-page.tsx";

type Page =
  | { readonly kind: "welcome" }
  | { readonly kind: "from_welcome"; readonly way: WayFromWelcome }
  | { readonly kind: "unlock"; readonly vault: ChosenFile }
  | { readonly kind: "from_unlock"; readonly way: WayFromUnlock; readonly vault: ChosenFile };

/** Everything before a vault is open. */
export function Gate({ vault, trialPassphrase, onOpened }: Slots["closed"]) {
  const [page, setPage] = useState<Page>(
    vault === null ? { kind: "welcome" } : { kind: "unlock", vault },
  );
  return (
    <Cover>
      <GatePage
        page={page}
        onGo={setPage}
        wasLocked={vault !== null}
        trialPassphrase={trialPassphrase}
        onOpened={onOpened}
      />
    </Cover>
  );
}

interface GatePageProps {
  page: Page;
  onGo: (page: Page) => void;
  wasLocked: boolean;
  trialPassphrase: string | undefined;
  onOpened: () => Promise<void>;
}

function GatePage({ page, onGo, wasLocked, trialPassphrase, onOpened }: GatePageProps) {
  const ways = useFeatures().flatMap(({ waysIn = [] }) => waysIn);
  switch (page.kind) {
    case "welcome":
      return (
        <WelcomePage
          ways={ways.filter((way) => way.from === "welcome")}
          onWay={(way) => onGo({ kind: "from_welcome", way })}
          onChosen={(vault) => onGo({ kind: "unlock", vault })}
        />
      );
    case "from_welcome": {
      const { page: WayPage } = page.way;
      return <WayPage onBack={() => onGo({ kind: "welcome" })} onOpened={onOpened} />;
    }
    case "unlock":
      return (
        <UnlockPage
          vault={page.vault}
          trialPassphrase={trialPassphrase}
          ways={ways.filter((way) => way.from === "unlock")}
          onWay={(way) => onGo({ kind: "from_unlock", way, vault: page.vault })}
          onOpened={onOpened}
          onOther={() => {
            // The page starts afresh once no vault is chosen: what is begun before would be lost.
            if (wasLocked) void call("app.closeVault", {}).catch(showError);
            else onGo({ kind: "welcome" });
          }}
        />
      );
    case "from_unlock": {
      const { vault, way } = page;
      const { page: WayPage } = way;
      return (
        <WayPage vault={vault} onBack={() => onGo({ kind: "unlock", vault })} onOpened={onOpened} />
      );
    }
    default:
      return assertNever(page);
  }
}
