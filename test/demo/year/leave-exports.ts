import { renameSync } from "node:fs";
import { join } from "node:path";
import type { Input } from "#shared/ipc/contract.ts";
import { dayOf, type Keeper } from "./keeper.ts";

/** Of nobody: its last figure is right, as that of each SIREN. */
const SIREN = "999990005";

type Format = Extract<Input<"books.export">["what"], { kind: "reports" }>["format"];

/** What an accountant, a bank and everybody are given of a year; `formats` of the balance sheet and the income statement. */
export async function leaveExports(
  keeper: Keeper,
  { number, id, batch }: { number: number; id: string; batch: string },
  folders: { readonly exports: string; readonly public: string },
  formats: readonly Format[],
): Promise<void> {
  const books = async (what: Input<"books.export">["what"]) => {
    const folder = await keeper.folder(folders.exports, "books");
    const asked = { year: id, what, language: "fr", folder } as const;
    return (await keeper.call("books.export", asked)).fileNames;
  };
  const rename = (from: string, to: string) =>
    renameSync(join(folders.exports, from), join(folders.exports, to));
  await books({ kind: "fec", siren: SIREN, withClass8: true });
  await books({ kind: "text" });
  const reports = ["sheet", "income"] as const;
  for (const format of formats) await books({ kind: "reports", reports: [...reports], format });
  const folder = await keeper.folder(folders.exports, "payments");
  const asked = { batch, format: "pain001", language: "fr", folder } as const;
  rename((await keeper.call("expenses.writePayments", asked)).fileName, "payments.xml");
  for (const page of ["summary", "independence"] as const) {
    await keeper.call("income.publishPage", {
      page,
      from: dayOf(number, 1, 1),
      until: dayOf(number, 12, 31),
      language: "fr",
      folder: await keeper.folder(folders.public, "publication"),
    });
  }
}
