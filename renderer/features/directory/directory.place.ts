import { definePlace } from "#renderer/lib/place.ts";
import { DirectoryBanner } from "./directory-banner.tsx";
import { SettingsWords, VaultWords } from "./vault-words.tsx";

export const directory = definePlace({
  id: "directory",
  needs: null,
  slots: { around: DirectoryBanner, vaultSettings: SettingsWords, vaultWords: VaultWords },
});
