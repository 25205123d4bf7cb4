import { z } from "zod";
import type { EntryGuess } from "#shared/domain/finances/bank/views.ts";
import { leftOf, partAmounts } from "#shared/domain/finances/bank/split.ts";
import { EntryFields } from "#shared/domain/finances/books/entry.ts";
import { readPositive, type Cents } from "#shared/domain/finances/money.ts";
import { Id } from "#shared/domain/kernel/ids.ts";

const Named = z.object({ id: Id, name: z.string() });

const PartValues = z.object({
  key: z.string(),
  account: z.string().nullable(),
  /** As it is typed; null takes what the others leave. */
  amount: z.string().nullable(),
  person: Named.nullable(),
  body: Named.nullable(),
});
export type PartValues = z.infer<typeof PartValues>;

const EntryValues = z.object({
  label: z.string(),
  parts: z.array(PartValues).readonly(),
  remember: z.boolean(),
});
export type EntryValues = z.infer<typeof EntryValues>;

/** One part that takes all. */
export function entryOf(label: string, { account, person, body }: EntryGuess): EntryValues {
  return {
    label,
    parts: [{ key: "1", account, amount: null, person, body }],
    remember: true,
  };
}

/** What each part comes to so far; what is no amount yet is nothing. */
export function amountsOf(line: Cents, parts: readonly PartValues[]): Cents[] {
  const typed = parts.map(({ amount }) => (amount === null ? null : readCents(amount)));
  return partAmounts(line, typed);
}

function readCents(text: string): Cents {
  const read = readPositive(text);
  return "cents" in read ? read.cents : 0;
}

/** One more, which takes the rest where no other does. */
export function withPart(parts: readonly PartValues[]): PartValues[] {
  const key = String(1 + Math.max(0, ...parts.map((part) => Number(part.key))));
  const amount = parts.some((part) => part.amount === null) ? "" : null;
  return [...parts, { key, account: null, amount, person: null, body: null }];
}

/** One less: the last that stays takes all. */
export function withoutPart(parts: readonly PartValues[], key: string): PartValues[] {
  const left = parts.filter((part) => part.key !== key);
  return left.length === 1 ? left.map((part) => ({ ...part, amount: null })) : left;
}

/** What is sent of a line: each part has its account and its amount, and all of them make it. */
export function checkedEntry(line: Cents) {
  return EntryValues.extend({ label: EntryFields.shape.label })
    .refine(({ parts }) => parts.every(({ account }) => account !== null), { path: ["parts"] })
    .refine(({ parts }) => isWhole(line, amountsOf(line, parts)), { path: ["parts"] })
    .transform(({ label, parts, remember }) => {
      const amounts = amountsOf(line, parts);
      return {
        label,
        remember,
        parts: parts.map(({ account, person, body }, index) => ({
          account: account ?? "",
          cents: amounts[index] ?? 0,
          person: person?.id ?? null,
          body: body?.id ?? null,
        })),
      };
    });
}

const isWhole = (line: Cents, amounts: readonly Cents[]) =>
  leftOf(line, amounts) === 0 && amounts.every((cents) => cents > 0);
