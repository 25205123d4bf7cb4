import type { Cents } from "../money.ts";
import type { AccountNumber } from "./entry.ts";

/** A line of a statement, with the accounts it is made of. `before` is null without a year before. */
export interface StatementLine<Key extends string> {
  readonly key: Key;
  readonly cents: Cents;
  readonly before: Cents | null;
  readonly details: readonly {
    readonly account: AccountNumber;
    readonly cents: Cents;
    readonly before: Cents | null;
  }[];
}

/** Which line takes an account: the one with the longest beginning of its number; null for none. */
export function lineTaking<Key extends string>(
  lines: Readonly<Record<Key, readonly string[]>>,
): (account: AccountNumber) => Key | null {
  const byBeginning = new Map<string, Key>();
  for (const [key, beginnings] of Object.entries(lines) as [Key, readonly string[]][]) {
    for (const beginning of beginnings) byBeginning.set(beginning, key);
  }
  return (account) => {
    for (let length = account.length; length > 0; length -= 1) {
      const key = byBeginning.get(account.slice(0, length));
      if (key !== undefined) return key;
    }
    return null;
  };
}
