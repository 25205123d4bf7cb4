import { fromBlob } from "#main/vault/db/ids.ts";
import type { Book } from "#shared/domain/finances/books/entry.ts";
import type { EntryView, PostingView } from "#shared/domain/finances/books/views.ts";
import { instantOf } from "#shared/domain/kernel/dates.ts";
import type { FoundEntry, FoundPosting } from "./entries.repository.ts";

export function toEntryView(entry: FoundEntry, postings: readonly FoundPosting[]): EntryView {
  return {
    id: fromBlob(entry.id),
    book: entry.book as Book,
    date: entry.date,
    label: entry.label,
    document: entry.document,
    number: entry.number,
    validatedAt: entry.validated_at === null ? null : instantOf(entry.validated_at),
    reverses: linked(entry.reversed_id, entry.reversed_number),
    reversedBy: linked(entry.reversal_id, entry.reversal_number),
    expense: entry.expense === null ? null : fromBlob(entry.expense),
    isIncome: entry.is_income === 1,
    postings: postings.map((posting): PostingView => ({
      account: posting.number,
      debit: posting.debit,
      credit: posting.credit,
      label: posting.label,
      person: somebody(posting.person_id, posting.given_name, posting.family_name),
      body:
        posting.body_id === null
          ? null
          : { id: fromBlob(posting.body_id), name: posting.body_name ?? "" },
    })),
  };
}

const linked = (id: Uint8Array | null, number: number | null) =>
  id === null ? null : { id: fromBlob(id), number };

export function somebody(id: Uint8Array | null, given: string | null, family: string | null) {
  if (id === null) return null;
  return { id: fromBlob(id), givenName: given ?? "", familyName: family ?? "" };
}
