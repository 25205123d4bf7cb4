import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BANK_FORMATS } from "./bank-files.ts";
import { dayOf, type Cast, type Keeper, type Movement } from "./keeper.ts";

const HINTS = { dateOrder: null, columns: null };
const FEES = "FRAIS TENUE DE COMPTE";
const BATCH = "VIR SEPA REMBOURSEMENTS";

/** Reads four files of a bank, and gives each line what it stands for; how many lines still wait. */
export async function keepBank(
  keeper: Keeper,
  { year }: Cast,
  passed: readonly Movement[],
  folder: string,
): Promise<number> {
  const fees = Array.from({ length: 12 }, (_, at) => ({
    on: dayOf(year, at + 1, 28),
    cents: -350,
    label: FEES,
  }));
  const all = [...passed, ...fees].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  let account: string | null = null;
  for (const [quarter, { name, write }] of BANK_FORMATS.entries()) {
    const path = join(folder, name);
    const ofQuarter = all.filter(
      ({ on }) => Math.floor((Number(on.slice(5, 7)) - 1) / 3) === quarter,
    );
    writeFileSync(path, write(ofQuarter));
    const file = await keeper.bankFile(path);
    const asked = { file, hints: HINTS };
    const { digest } = await keeper.call("bank.inspect", { ...asked, into: [account] });
    const into = account === null ? { name: "Compte courant", ledger: "512" } : { id: account };
    await keeper.call("bank.import", { ...asked, digest, into: [into], alike: true });
    account ??= (await keeper.call("bank.accounts", {}))[0]?.id ?? null;
  }
  if (account === null) throw new Error("no account was read");
  await keeper.call("bank.matchSure", { account });
  await reconcile(keeper, account);
  return (await keeper.call("bank.waiting", {})).count;
}

/** What is left once the sure pairs are matched: fees get their entry, a batch its claims, others the likeliest. */
async function reconcile(keeper: Keeper, account: string): Promise<void> {
  const filter = { account, state: "open", from: null, until: null, text: "" } as const;
  const { items } = await keeper.call("bank.lines", { filter, after: null, limit: 200 });
  for (const { id, label, date, cents } of items) {
    if (label.startsWith(FEES)) {
      const parts = [{ account: "627", cents: -cents, person: null, body: null }];
      const said = { line: id, label: "Tenue de compte", document: "", remember: true };
      await keeper.call("bank.makeEntry", { ...said, parts });
    } else if (label.startsWith(BATCH)) {
      const asked = { account, from: date, until: date, text: "", limit: 200 };
      const postings = await keeper.call("bank.postings", asked);
      const ids = postings.map((posting) => posting.id);
      await keeper.call("bank.match", { lines: [id], postings: ids });
    } else {
      const { matches } = await keeper.call("bank.proposals", { line: id });
      const [likeliest] = matches;
      if (likeliest === undefined) continue;
      await keeper.call("bank.match", {
        lines: likeliest.lines.map((line) => line.id),
        postings: likeliest.postings.map((posting) => posting.id),
      });
    }
  }
}
