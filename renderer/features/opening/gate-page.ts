import type { AskedToOpen } from "#shared/ipc/app.contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { WayFromUnlock, WayFromWelcome, WayIn } from "#renderer/lib/way-in.ts";

/** The page that is shown before a vault is open. */
export type GatePage =
  | { readonly kind: "welcome" }
  | { readonly kind: "from_welcome"; readonly way: WayFromWelcome; readonly backup?: ChosenFile }
  | { readonly kind: "unlock"; readonly vault: ChosenFile }
  | { readonly kind: "from_unlock"; readonly way: WayFromUnlock; readonly vault: ChosenFile };

/** Where a vault is opened, or a backup restored. */
export function pageFor({ kind, file }: AskedToOpen, ways: readonly WayIn[]): GatePage {
  if (kind === "vault") return { kind: "unlock", vault: file };
  const way = ways.find((one) => one.from === "welcome" && one.takesBackup === true);
  if (way?.from !== "welcome") throw new Error("no feature restores a backup");
  return { kind: "from_welcome", way, backup: file };
}

/** Whether the page is already that of what is asked for. */
export function isShown(page: GatePage, { kind, file }: AskedToOpen): boolean {
  if (kind === "backup") return page.kind === "from_welcome" && page.backup?.ref === file.ref;
  return (page.kind === "unlock" || page.kind === "from_unlock") && page.vault.ref === file.ref;
}
