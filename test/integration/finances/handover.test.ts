import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Decrypter } from "age-encryption";
import { unpackTar } from "modern-tar";
import { describe, expect, it } from "vitest";
import { aReceipt, anExpense, given, sha256 } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { smallDisk } from "#test/helpers/small-disk.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");
const SIREN = "732829320";
const PURPOSE = "../Tracts/\u202Efdp: CON?";

/** A year with an entry, a budget, and claims whose words are hostile, two of them alike. */
async function someBooks() {
  const vault = await openTestVault({ now });
  const { person } = await vault.call(
    "people.create",
    aPerson({ givenName: "Ana", familyName: "Le Dû" }),
  );
  const { id: year } = await vault.call("books.openYear", {
    start: "2026-01-01",
    end: "2026-12-31",
  });
  const sides = [
    ["6132", 700, 0],
    ["512", 0, 700],
  ] as const;
  await vault.call("books.write", {
    book: "general",
    date: "2026-07-01",
    label: "Salle",
    document: "",
    postings: sides.map(([account, debit, credit]) => {
      return { account, debit, credit, label: "", person: null, body: null };
    }),
  });
  await vault.call("books.validate", { year, until: "2026-07-31" });
  await vault.call("budget.set", {
    fields: {
      year: 2026,
      body: null,
      category: "printing",
      planned: 9_000,
      note: "",
    },
  });
  const bytes = ["one", "two"].map((words) => aReceipt(words));
  for (const content of bytes) {
    const fields = anExpense({ payer: person.id, purpose: PURPOSE });
    const { id } = await vault.call("expenses.startDraft", { fields, ...given(content) });
    await vault.call("expenses.submit", { id });
  }
  return { vault, year, bytes };
}

const asked = (vault: TestVault, folder: string, year: string | null = null) => {
  const folderRef = vault.grant(folder);
  return { year, siren: SIREN, language: "fr" as const, folder: folderRef, passphrase: null };
};

const treeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .toSorted();

describe("a handover folder", () => {
  it("has all of a year, each receipt once under a name that leads nowhere, and sums that hold", async () => {
    const { vault, year, bytes } = await someBooks();
    const parent = tempFolder();
    const made = await vault.call("handover.make", asked(vault, parent, year));
    expect(readdirSync(parent)).toEqual([made.folderName]);
    const folder = join(parent, made.folderName);
    const tree = treeOf(folder);
    expect(made.files).toBe(tree.length);
    const inYear = "2026-01-01_2026-12-31";
    const receipts = tree.filter((path) => path.startsWith(`${inYear}/justificatifs/`));
    expect(receipts.map((path) => path.split("/").at(-1))).toEqual([
      "2026-11-12 42,50 EUR Ana Le Dû - .._Tracts__fdp_ CON_ (2).pdf",
      "2026-11-12 42,50 EUR Ana Le Dû - .._Tracts__fdp_ CON_.pdf",
    ]);
    const read = (path: string) => readFileSync(join(folder, path));
    expect(receipts.map((path) => sha256(read(path))).toSorted()).toEqual(
      bytes.map(sha256).toSorted(),
    );
    for (const name of [
      "budget.csv",
      "justificatifs.csv",
      `${SIREN}FEC20261231.txt`,
      "books.journal",
    ]) {
      expect(tree).toContain(`${inYear}/${name}`);
    }
    expect(read(`${inYear}/justificatifs.csv`).toString()).toContain(
      receipts[0]?.split("/").at(-1),
    );
    const sums = read("SHA256SUMS");
    expect(sha256(sums)).toBe(made.fingerprint);
    const listed = sums.toString().trimEnd().split("\n");
    expect(listed.map((line) => line.slice(66))).toEqual(
      tree.filter((path) => path !== "SHA256SUMS"),
    );
    for (const line of listed) expect(sha256(read(line.slice(66)))).toBe(line.slice(0, 64));
    const checked = spawnSync("sha256sum", ["--strict", "-c", "SHA256SUMS"], { cwd: folder });
    if (checked.error === undefined) expect(checked.status).toBe(0);
    const [last] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(last?.command).toBe("books.handover");
    const again = await vault.call("handover.make", asked(vault, parent));
    expect(again.folderName).toBe(`${made.folderName} (2)`);
  });

  it("names a receipt that the store lost or that was changed there, and gives the rest", async () => {
    const { vault, year } = await someBooks();
    const files = join(vault.path, "files");
    const [one = "", other = ""] = readdirSync(files);
    rmSync(join(files, one));
    const sealed = readFileSync(join(files, other));
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    writeFileSync(join(files, other), sealed);
    const parent = tempFolder();
    const { folderName, unread } = await vault.call("handover.make", asked(vault, parent, year));
    expect(unread.map(({ problem }) => problem).toSorted()).toEqual(["altered", "missing"]);
    const folder = join(parent, folderName);
    expect(treeOf(folder).filter((path) => path.includes("/justificatifs/"))).toEqual([]);
    const readMe = readFileSync(join(folder, "LISEZ-MOI.txt"), "utf8");
    for (const { name } of unread) expect(readMe).toContain(name);
  });

  it("leaves nothing of a cancel in the middle, and refuses the vault’s own folder", async () => {
    const { vault, year } = await someBooks();
    const parent = tempFolder();
    const cancel = new AbortController();
    const cancelled = await vault.result("handover.make", asked(vault, parent, year), {
      signal: cancel.signal,
      report: (_done, _total, label) => {
        if (label === "handover_receipts") cancel.abort();
      },
    });
    expect(cancelled).toMatchObject({ error: { code: "job.cancelled" } });
    expect(readdirSync(parent)).toEqual([]);
    expect(await vault.result("handover.make", asked(vault, vault.path))).toMatchObject({
      error: { code: "books.export_in_vault" },
    });
  });

  it("leaves nothing on a disk that is full, and no entry in the journal", async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const { vault, year } = await someBooks();
    disk.leave(6);
    const before = readdirSync(disk.path);
    expect(await vault.result("handover.make", asked(vault, disk.path, year))).toMatchObject({
      error: { code: "backup.destination_full" },
    });
    expect(readdirSync(disk.path)).toEqual(before);
    const [last] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(last?.command).toBe("expenses.submit");
  });
});

describe("a handover under a passphrase", () => {
  const PHRASE = "agrafe bocage cerise dune";

  it("opens without Greffe to the bytes of the clear folder", async () => {
    const { vault, year } = await someBooks();
    const parent = tempFolder();
    const clear = await vault.call("handover.make", asked(vault, parent, year));
    const under = { ...asked(vault, parent, year), passphrase: PHRASE };
    const made = await vault.call("handover.make", under);
    expect(made).toEqual({ ...clear, folderName: `${clear.folderName}.tar.age` });
    expect(readdirSync(parent).toSorted()).toEqual([clear.folderName, made.folderName]);
    const bytes = readFileSync(join(parent, made.folderName));
    expect(bytes.includes("justificatifs")).toBe(false);
    // 2^18, the cost that age itself takes: the header is in clear (https://age-encryption.org/v1).
    expect(bytes.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/u);

    await expect(opened(bytes, `${PHRASE}s`)).rejects.toThrow("no identity matched");
    const archive = await opened(bytes, PHRASE);
    const entries = await unpackTar(archive);
    const files = entries.filter(({ header }) => header.type === "file");
    const top = `${clear.folderName}/`;
    expect(entries.every(({ header }) => header.name.startsWith(top))).toBe(true);
    const folder = join(parent, clear.folderName);
    expect(files.map(({ header }) => header.name.slice(top.length)).toSorted()).toEqual(
      treeOf(folder),
    );
    for (const { header, data = new Uint8Array() } of files) {
      const path = header.name.slice(top.length);
      expect({ path, sum: sha256(data) }).toEqual({
        path,
        sum: sha256(readFileSync(join(folder, path))),
      });
    }
    const tar = spawnSync("tar", ["x"], { cwd: tempFolder(), input: archive });
    if (tar.error === undefined) expect(tar.status).toBe(0);
  });

  it("leaves out a receipt that was changed in the store and leaves nothing of a cancel", async () => {
    const { vault, year } = await someBooks();
    const files = join(vault.path, "files");
    const [one = ""] = readdirSync(files);
    const sealed = readFileSync(join(files, one));
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    writeFileSync(join(files, one), sealed);
    const parent = tempFolder();
    const under = { ...asked(vault, parent, year), passphrase: PHRASE };
    const cancel = new AbortController();
    const cancelled = await vault.result("handover.make", under, {
      signal: cancel.signal,
      report: (_done, _total, label) => {
        if (label === "handover_receipts") cancel.abort();
      },
    });
    expect(cancelled).toMatchObject({ error: { code: "job.cancelled" } });
    expect(readdirSync(parent)).toEqual([]);

    const made = await vault.call("handover.make", under);
    expect(made.unread.map(({ problem }) => problem)).toEqual(["altered"]);
    const bytes = readFileSync(join(parent, made.folderName));
    const entries = await unpackTar(await opened(bytes, PHRASE));
    const receipts = entries.filter(({ header }) => header.name.endsWith(".pdf"));
    expect(receipts).toHaveLength(1);
  });

  it("leaves nothing on a disk that is full", async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const { vault, year } = await someBooks();
    disk.leave(6);
    const before = readdirSync(disk.path);
    const under = { ...asked(vault, disk.path, year), passphrase: PHRASE };
    expect(await vault.result("handover.make", under)).toMatchObject({
      error: { code: "backup.destination_full" },
    });
    expect(readdirSync(disk.path)).toEqual(before);
  });
});

async function opened(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(bytes);
}
