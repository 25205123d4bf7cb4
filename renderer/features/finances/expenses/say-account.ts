/** An account number in groups of four, as it is printed. */
export function sayAccount(iban: string): string {
  return iban.replace(/(.{4})(?=.)/gu, "$1\u202f");
}
