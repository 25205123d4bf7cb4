import { checkFec } from "#shared/domain/finances/fec/check.ts";
import { latin9Bytes } from "#shared/domain/finances/fec/latin9.ts";
import { writeFec } from "#shared/domain/finances/fec/write.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { fecPostings } from "./year-books.service.ts";
import type { YearPosting } from "./year-postings.repository.ts";
import type { StoredYear } from "./years.repository.ts";

export interface MadeFile {
  readonly name: string;
  readonly extension: string;
  readonly content: Uint8Array;
  /** Its name is prescribed: no other one does. */
  readonly isFixed?: true;
}

/**
 * The file of entries of a year, which is read again by every rule before it is handed on. Errors:
 * `books.nothing_validated`; `books.fec_class8` with the first entry that leaving class 8 out would take from the
 * numbers; `books.fec_broken` with the first rule that it breaks, its line and column.
 */
export function fecFile(
  postings: readonly YearPosting[],
  { start, end }: StoredYear,
  { siren, withClass8 }: { siren: string; withClass8: boolean },
) {
  const lines = fecPostings(postings);
  if (lines.length === 0) throw new ExpectedError("books.nothing_validated");
  if (!withClass8) refuseHoles(lines);
  const { name, text, replaced } = writeFec(lines, { siren, end, withClass8 });
  const broken = checkFec({ name, text, start, end });
  const [first] = broken;
  if (first !== undefined) {
    throw new ExpectedError("books.fec_broken", {
      count: broken.length,
      rule: first.rule,
      line: first.line ?? 0,
      column: first.column ?? "",
      found: first.found,
    });
  }
  const file: MadeFile = {
    name: name.replace(/\.txt$/, ""),
    extension: "txt",
    content: latin9Bytes(text),
    isFixed: true,
  };
  return { files: [file], replaced };
}

/** An entry of nothing but class 8 has a number: without it, the file would have a hole. */
function refuseHoles(lines: ReturnType<typeof fecPostings>): void {
  const kept = new Set(
    lines.filter(({ account }) => !account.number.startsWith("8")).map(({ number }) => number),
  );
  const left = lines.find(({ number }) => !kept.has(number));
  if (left !== undefined) throw new ExpectedError("books.fec_class8", { number: left.number });
}
