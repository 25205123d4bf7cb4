import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { VERIFY_SCRIPT } from "#shared/domain/finances/handover/verify-script.ts";
import { pain001 } from "#shared/domain/finances/payments/pain001.ts";
import { toHledger } from "#shared/domain/finances/plain-text/hledger.ts";
import { toCsv } from "#shared/domain/finances/sheets/csv.ts";
import { atOnce } from "#shared/domain/kernel/steps.ts";
import { sha256 } from "#test/fixtures/finances/expense.ts";

it("lets no text be a formula of a CSV, by whatever mark its cells are parted, or in signs of full width", () => {
  const starts = ["=1+1", "+1", "-1", "@A", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A"];
  const behind = [";", ",", "|", "\t", "\n"].flatMap((mark) => [`a${mark}=1`, `a${mark} "=1`]);
  const cells = [...starts, ...behind, 'a,"-1', "a,,=1"];
  const plain = ["a-b, c=d", "a - b, 1 + 1"];
  const csv = atOnce(
    toCsv({
      name: "",
      title: "",
      detail: "",
      columns: [{ label: "x", kind: "text" }],
      rows: [...cells, ...plain].map((cell) => ({ kind: "line", cells: [cell] })),
    }),
  );
  for (const mark of [";", ",", "|", "\t"]) {
    const read = csv
      .replace("\uFEFF", "")
      .split(/[\r\n]/)
      .flatMap((line) => line.split(mark));
    expect(read.filter((cell) => /^[ "]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  }
  for (const cell of plain) expect(csv).toContain(`\n${cell}\r\n`);
});

it("lets no name write an amount in a journal for hledger, by spaces of another width", () => {
  const posting = { label: "", debit: 0, credit: 0 };
  const text = atOnce(
    toHledger({
      title: "",
      start: "2026-01-01",
      accounts: [{ number: "401", name: "F\u00a0\u00a01 EUR" }],
      entries: [
        {
          date: "2026-01-01",
          number: 1,
          code: "BQ",
          label: "x\n    606  9 EUR",
          document: "d\n2026-01-01 z",
          postings: [
            { ...posting, account: "401", person: "Ana\u2003\u00a099 EUR", credit: 5 },
            { ...posting, account: "606", person: "()", debit: 5 },
          ],
        },
      ],
    }),
  );
  expect(text).toContain(
    [
      "2026-01-01 * (BQ1) x 606 9 EUR  ; piece: d 2026-01-01 z",
      "    401 F 1 EUR:Ana 99 EUR  -0.05 EUR",
      "    606  0.05 EUR",
    ].join("\n"),
  );
});

it("lets no name or purpose in other letters have a bank refuse the whole file", () => {
  const iban = "BE71096123456769";
  const xml = pain001({
    id: "1",
    createdAt: "2026-01-01T00:00:00",
    from: { name: "</Nm>李", iban },
    on: "2026-01-01",
    transfers: [{ name: "李明", iban, cents: 1, reference: "NF-1", label: "✊" }],
  });
  expect(xml.match(/<Nm>.*<\/Nm>/g)).toEqual([
    "<Nm>/Nm</Nm>",
    "<Nm>/Nm</Nm>",
    "<Nm>NOTPROVIDED</Nm>",
  ]);
  expect(xml).not.toMatch(/<(\w+)><\/\1>|RmtInf/);
});

const element = () => ({
  texts: [] as unknown[],
  append(...some: unknown[]) {
    this.texts.push(...some);
  },
  replaceChildren() {
    this.texts = [];
  },
  set textContent(text: string) {
    this.texts.push(text);
  },
  remove: () => undefined,
  firstChild: { remove: () => undefined },
});

/** What the page says of a folder: the script as it is, on as little of a page as it needs. */
async function checked(folder: readonly (readonly [path: string, content: string])[]) {
  const checks: (() => Promise<unknown>)[] = [];
  const files = folder.map(([path, content]) => ({
    name: path.split("/").at(-1),
    webkitRelativePath: `folder/${path}`,
    text: async () => content,
    arrayBuffer: async () => Buffer.from(content),
  }));
  const said = element();
  const field = {
    files,
    addEventListener: (_: string, asked: () => Promise<unknown>) => checks.push(asked),
  };
  const document = {
    getElementById: (id: string) => (id === "said" ? said : field),
    createElement: element,
  };
  runInNewContext(VERIFY_SCRIPT, { document, crypto, Uint8Array });
  for (const check of checks) await check();
  return JSON.stringify(said.texts);
}

it("names a file that was added under a name that reads as another’s", async () => {
  const sums = `${sha256(Buffer.from("a"))}  é.pdf\n`;
  const whole = [
    ["SHA256SUMS", sums],
    ["é.pdf", "a"],
  ] as const;
  expect(await checked(whole)).toContain("Le dossier est intact");
  expect(await checked([["e\u0301.pdf", "b"], ...whole])).toContain("Fichiers en trop (1)");
  expect(await checked([...whole, ["e\u0301.pdf", "b"]])).toContain("Le dossier n’est pas intact");
});
