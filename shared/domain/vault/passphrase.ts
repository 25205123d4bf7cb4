/**
 * The form of a passphrase that is derived: the same words typed on two keyboards, composed or not
 * (NFC, NFD), with full-width letters or no-break spaces, give the same bytes.
 */
export function normalizePassphrase(passphrase: string): string {
  return passphrase.normalize("NFKC");
}
