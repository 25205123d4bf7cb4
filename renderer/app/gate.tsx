import { useState } from "react";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Cover } from "#renderer/features/opening/cover.tsx";
import { CreatePage } from "#renderer/features/create/create-page.tsx";
import { RestorePage } from "#renderer/features/backup/restore/restore-page.tsx";
import { JoinPage } from "#renderer/features/members/join/join-page.tsx";
import { LostPage } from "#renderer/features/opening/lost-page.tsx";
import { OpenSharesPage } from "#renderer/features/opening/open-shares-page.tsx";
import { UnlockPage } from "#renderer/features/opening/unlock-page.tsx";
import { WelcomePage } from "#renderer/features/opening/welcome-page.tsx";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";

type Page =
  | { readonly kind: "welcome" }
  | { readonly kind: "create" }
  | { readonly kind: "restore" }
  | { readonly kind: "unlock"; readonly vault: ChosenFile }
  | { readonly kind: "lost"; readonly vault: ChosenFile }
  | { readonly kind: "shares"; readonly vault: ChosenFile }
  | { readonly kind: "join"; readonly vault: ChosenFile };

export interface GateProps {
  /** The vault that was locked; null when none is chosen. */
  vault: ChosenFile | null;
  onOpened: () => Promise<void>;
}

/** Everything before a vault is open. */
export function Gate({ vault, onOpened }: GateProps) {
  const [page, setPage] = useState<Page>(
    vault === null ? { kind: "welcome" } : { kind: "unlock", vault },
  );
  return <Cover>{renderPage(page, setPage, vault !== null, onOpened)}</Cover>;
}

function renderPage(
  page: Page,
  setPage: (page: Page) => void,
  wasLocked: boolean,
  onOpened: () => Promise<void>,
) {
  switch (page.kind) {
    case "welcome":
      return (
        <WelcomePage
          onCreate={() => setPage({ kind: "create" })}
          onRestore={() => setPage({ kind: "restore" })}
          onChosen={(vault) => setPage({ kind: "unlock", vault })}
        />
      );
    case "create":
      return <CreatePage onBack={() => setPage({ kind: "welcome" })} onCreated={onOpened} />;
    case "restore":
      return <RestorePage onBack={() => setPage({ kind: "welcome" })} onOpened={onOpened} />;
    case "unlock":
      return (
        <UnlockPage
          vault={page.vault}
          onOpened={onOpened}
          onLost={() => setPage({ kind: "lost", vault: page.vault })}
          onJoin={() => setPage({ kind: "join", vault: page.vault })}
          onOther={() => {
            // The page starts afresh once no vault is chosen: what is begun before would be lost.
            if (wasLocked) void call("app.closeVault", {}).catch(showError);
            else setPage({ kind: "welcome" });
          }}
        />
      );
    case "lost":
      return (
        <LostPage
          vault={page.vault}
          onOpened={onOpened}
          onBack={() => setPage({ kind: "unlock", vault: page.vault })}
          onShares={() => setPage({ kind: "shares", vault: page.vault })}
        />
      );
    case "shares":
      return (
        <OpenSharesPage
          vault={page.vault}
          onOpened={onOpened}
          onKit={() => setPage({ kind: "lost", vault: page.vault })}
          onBack={() => setPage({ kind: "unlock", vault: page.vault })}
        />
      );
    case "join":
      return (
        <JoinPage
          vault={page.vault}
          onOpened={onOpened}
          onBack={() => setPage({ kind: "unlock", vault: page.vault })}
        />
      );
    default:
      return assertNever(page);
  }
}
