import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import type { WayIn } from "#renderer/lib/way-in.ts";
import type { GatePage } from "./gate-page.ts";
import { UnlockPage } from "./unlock-page.tsx";
import { WelcomePage } from "./welcome-page.tsx";

export interface GatePagesProps {
  page: GatePage;
  ways: readonly WayIn[];
  onGo: (page: GatePage) => void;
  wasLocked: boolean;
  trialPassphrase: string | undefined;
  onOpened: () => Promise<void>;
}

export function GatePages(props: GatePagesProps) {
  const { page, ways, onGo, wasLocked, trialPassphrase, onOpened } = props;
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
      const { way, backup } = page;
      const { page: WayPage } = way;
      return (
        <WayPage
          key={backup?.ref}
          backup={backup}
          onBack={() => onGo({ kind: "welcome" })}
          onOpened={onOpened}
        />
      );
    }
    case "unlock":
      return (
        <UnlockPage
          key={page.vault.ref}
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
