import { useTranslation } from "react-i18next";
import { passphraseHints } from "#shared/domain/vault/passphrase-hints.ts";

/** What to look at in a passphrase that was refused, a sentence each. */
export function useHints(refused: string): string[] {
  const { t } = useTranslation();
  return passphraseHints(refused).map((hint) => t(`vault.unlock.hints.${hint}`));
}
