import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, afterAll, describe, expect, it } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { contract } from "#shared/ipc/contract.ts";
import { aReceipt } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { anXlsx, sheetXml } from "#test/fixtures/people/workbook.ts";
import { inviteInto, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { madeShares } from "#test/helpers/recovery-shares.ts";
import {
  FAST_KDF,
  openTestVault,
  PASSPHRASE as PASSPHRASE_IN_PROCESS,
  TestVault,
} from "#test/helpers/test-vault.ts";

const SOMEONE = "01936f5e-0000-7000-8000-000000000000";
const PASSPHRASE = "une phrase pour la ligne de commande";
const ENTRY = new URL("../../../main/cli/index.ts", import.meta.url).pathname;
let folder = "";
const vault = () => join(folder, "Essai.greffe");

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function greffe(args: readonly string[], stdin = "", env: Record<string, string> = {}) {
  return new Promise<Ran>((resolve) => {
    const child = spawn(process.execPath, [ENTRY, ...args], {
      env: {
        ...process.env,
        GREFFE_PASSPHRASE: PASSPHRASE,
        GREFFE_CONFIG_DIR: join(folder, "config"),
        LANG: "fr_FR.UTF-8",
        ...env,
      },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });
}

async function answerOf(...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await greffe([...args, "--vault", vault()]);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "greffe-cli-"));
  const options = ["--name", "Essai", "--user", "Camille", "--memory-mib", "64", "--passes", "2"];
  const made = await greffe(["create", "--folder", folder, ...options]);
  if (made.code !== 0) throw new Error(made.stderr);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("greffe", () => {
  it("describes every method of the contract with its schemas", async () => {
    const { code, stdout } = await greffe(["methods"]);
    expect(code).toBe(0);
    const methods = JSON.parse(stdout) as { method: string; input: object; output: object }[];
    expect(methods.map(({ method }) => method)).toEqual(Object.keys(contract));
    const create = methods.find(({ method }) => method === "people.create");
    expect(create?.input).toMatchObject({
      type: "object",
      required: expect.arrayContaining(["givenName", "emails"]),
    });
  });

  it("calls a method and prints its result, from an argument or standard input", async () => {
    const status = await greffe(["call", "vault.status", "{}", "--vault", vault()]);
    expect(status).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(status.stdout)).toMatchObject({ name: "Essai", people: 0, entries: 1 });
    const renamed = await greffe(
      ["call", "vault.rename", "-", "--vault", vault()],
      JSON.stringify({ name: "Essai l’été" }),
    );
    expect(JSON.parse(renamed.stdout)).toEqual({ seq: 2 });
  });

  it("says what an import of a workbook would do, and does it when told", async () => {
    const file = join(folder, "membres.xlsx");
    const people = [
      ["Nom", "Prénom", "Téléphone"],
      ["Tanguy", "Hervé", 611223344],
    ];
    writeFileSync(file, anXlsx({ sheets: [{ name: "A", xml: sheetXml(people) }] }));
    const tried = await greffe(["import", file, "--vault", vault(), "--sheet", "A"]);
    expect(JSON.parse(tried.stdout)).toMatchObject({
      read: { columns: [{ header: "Nom", becomes: "familyName" }, {}, { becomes: "phone" }] },
      report: { created: 1, mendedValues: [{ before: "611223344", after: "06 11 22 33 44" }] },
      seq: null,
    });
    const done = await greffe(["import", file, "--vault", vault(), "--sure", "yes"]);
    expect(JSON.parse(done.stdout)).toMatchObject({
      report: { created: 1 },
      seq: expect.any(Number),
    });
    const other = await greffe(["import", file, "--vault", vault(), "--sheet", "B"]);
    expect(JSON.parse(other.stderr.split("\n").slice(-2)[0] ?? "")).toMatchObject({
      code: "imports.sheet_missing",
    });
  }, 60_000);

  it("opens a circle, gives a mandate in it, and says who is in it, by their names", async () => {
    const person = aPerson({ givenName: "Anaïs", familyName: "Quéré" });
    await answerOf("call", "people.create", JSON.stringify(person));
    const roles = ["--roles", "Référent·e, porte-parole, member"];
    await answerOf("open-body", "Presse", "--kind", "sous-cercle", ...roles, "--on", "2024-03-01");
    const where = ["--body", "presse", "--role", "referent"];
    await answerOf("give-mandate", "quere anaïs", ...where, "--until", "2999-12-31");

    expect(await answerOf("bodies")).toMatchObject([
      {
        name: "Presse",
        kind: "sub_circle",
        openedOn: "2024-03-01",
        holders: [{ role: "referent", person: "Anaïs Quéré" }],
        parts: [],
      },
    ]);
    expect(await answerOf("body", "Presse")).toEqual([
      {
        id: expect.any(String),
        person: "Anaïs Quéré",
        from: [{ role: "referent", body: "Presse" }],
      },
    ]);
    expect(await answerOf("mandates", "Anaïs Quéré")).toMatchObject([
      { body: "Presse", role: "referent", plannedEnd: "2999-12-31", end: null },
    ]);
  }, 60_000);

  it("prints balances of accounts, and writes the file of entries that keeps every rule", async () => {
    const year = { start: "2024-01-01", end: "2024-12-31" };
    const { id } = (await answerOf("call", "books.openYear", JSON.stringify(year))) as {
      id: string;
    };
    const bare = { label: "", person: null, body: null };
    const postings = [
      { ...bare, account: "6132", debit: 8_400, credit: 0 },
      { ...bare, account: "512", debit: 0, credit: 8_400 },
    ];
    const entry = { book: "bank", date: "2024-03-02", label: "Salle", document: "F-1", postings };
    await answerOf("call", "books.write", JSON.stringify(entry));
    const until = JSON.stringify({ year: id, until: "2024-12-31" });
    await answerOf("call", "books.validate", until);
    expect(await answerOf("balance", "--on", "2024-12-31")).toMatchObject([
      { account: "512", name: "Banques", balance: "-84.00" },
      { account: "6132", name: "Locations immobilières", balance: "84.00" },
    ]);
    const to = ["--to", folder, "--on", "2024-06-01", "--siren", "732829320"];
    expect(await answerOf("fec", ...to)).toEqual({
      fileNames: ["732829320FEC20241231.txt"],
      replaced: [],
    });
  }, 60_000);

  it("adds an expense with its receipt, and says what there is and what is owed", async () => {
    const person = aPerson({ givenName: "Zoé", familyName: "Kerneïs" });
    await answerOf("call", "people.create", JSON.stringify(person));
    const file = join(folder, "ticket.pdf");
    writeFileSync(file, aReceipt());
    const said = ["--amount", "1 234,50", "--person", "kerneis zoe", "--category", "impressions"];
    await answerOf("add-expense", file, ...said, "--for", "Tracts", "--on", "2026-11-02");
    expect(await answerOf("expenses", "--state", "brouillon")).toMatchObject([
      {
        state: "draft",
        on: "2026-11-02",
        euros: "1234.50",
        for: "Tracts",
        category: "printing",
        payer: "Zoé Kerneïs",
        receipts: 1,
      },
    ]);
    expect(await answerOf("owed")).toEqual([]);
    expect(await answerOf("tax-receipts", "--on", "2026-11-02", "--sure", "yes")).toMatchObject({
      refused: { reason: "undeclared", source: "CGI, art. 200, 1", standing: "remembered" },
      receipts: [],
      declaration: { euros: "0.00", deadline: "2027-05-04" },
    });
  }, 60_000);

  it("verifies a vault, with its progress on standard error", async () => {
    const { code, stdout, stderr } = await greffe(["verify", "--vault", vault()]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [] });
    expect(stderr).toContain("verify_rows 100 %");
  });

  it("sets a new passphrase with the words of the kit, never with arguments", async () => {
    const made = new TestVault({});
    await made.call("vault.open", { vault: made.grant(vault()), passphrase: PASSPHRASE });
    const input = { passphrase: PASSPHRASE, language: "fr" as const, folder: null };
    const { words } = await made.call("vault.makeRecoveryKit", input);
    await made.call("vault.confirmRecoveryKit", { words, removeFile: false });
    await made.close();

    const restore = (typed: string[], newPassphrase: string) =>
      greffe(["restore-passphrase", "--vault", vault()], "", {
        GREFFE_RECOVERY_WORDS: typed.join(" "),
        GREFFE_NEW_PASSPHRASE: newPassphrase,
      });
    const typo = await restore(
      words.map((word, at) => (at === 4 ? "zzzz" : word)),
      PASSPHRASE,
    );
    expect(typo.code).toBe(1);
    expect(JSON.parse(typo.stderr)).toMatchObject({
      code: "keys.kit_unknown_words",
      params: { places: "5" },
    });
    const restored = await restore(words, "une phrase retrouvée sur papier");
    expect(restored).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(restored.stdout)).toMatchObject({ name: expect.any(String) });
    const status = await greffe(["call", "vault.status", "{}", "--vault", vault()]);
    expect(JSON.parse(status.stderr)).toMatchObject({ code: "vault.wrong_passphrase" });
    // The other tests go on with the passphrase of this file.
    expect(await restore(words, PASSPHRASE)).toMatchObject({ code: 0 });
  }, 90_000);

  it("restores with parts from a file, and opens with parts from standard input", async () => {
    const parent = mkdtempSync(join(folder, "parts-"));
    const made = new TestVault({});
    await made.call("vault.create", {
      folder: made.grant(parent),
      name: "Partagé",
      userName: "Camille",
      passphrase: PASSPHRASE_IN_PROCESS,
      kdf: FAST_KDF,
    });
    const words = await madeShares(made, { threshold: 2, holders: ["Anaïs", "Bastien", "Driss"] });
    const { fileName } = await made.call("backup.make", { folder: made.grant(parent) });
    await made.close();
    const file = join(parent, fileName);
    const paper = join(parent, "parts.txt");
    writeFileSync(paper, `${words[2]?.join(" ") ?? ""}\n\n${words[0]?.join("\n") ?? ""}\n`);
    const place = mkdtempSync(join(folder, "restored-"));
    const restored = await greffe(["restore", file, "--to", place, "--shares", paper]);
    expect(restored.code).toBe(0);
    const { folderName } = JSON.parse(restored.stdout) as { folderName: string };
    const again = ["restore", file, "--to", place, "--with", "clé"];
    expect(await greffe(again)).toMatchObject({ code: 2 });

    const vaultPath = join(place, folderName);
    const open = ["open-with-shares", "--vault", vaultPath, "--shares", "-"];
    const twice = [words[1], words[1]].map((part) => part?.join(" ")).join("\n");
    const env = { GREFFE_NEW_PASSPHRASE: "une phrase pour la relève" };
    const refused = await greffe([...open, "--user", "Relève"], twice, env);
    expect(JSON.parse(refused.stderr)).toMatchObject({
      code: "recovery.share_twice",
      message: expect.stringContaining("part 2"),
    });
    const enough = [words[1], words[2]].map((part) => part?.join(" ")).join("\n");
    const opened = await greffe([...open, "--user", "Relève"], enough, env);
    expect(JSON.parse(opened.stdout)).toMatchObject({ name: "Partagé", userName: "Relève" });
    const status = await greffe(["call", "vault.status", "{}", "--vault", vaultPath], "", {
      GREFFE_PASSPHRASE: env.GREFFE_NEW_PASSPHRASE,
    });
    expect(JSON.parse(status.stdout)).toMatchObject({ userName: "Relève" });
  }, 120_000);

  it("comes into a vault with the words of an invitation, never with arguments", async () => {
    const made = await openTestVault();
    const { code } = await inviteInto(made, "Sacha");
    await made.close();
    const joinWith = (typed: string[]) =>
      greffe(["join", "--vault", made.path], "", {
        GREFFE_INVITATION_CODE: typed.join(" "),
        GREFFE_NEW_PASSPHRASE: OTHER_PASSPHRASE,
      });
    const short = await joinWith(code.slice(1));
    expect(short.code).toBe(1);
    expect(JSON.parse(short.stderr)).toMatchObject({
      code: "members.code_count",
      params: { count: 5 },
    });
    const joined = await joinWith(code);
    expect(joined).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(joined.stdout)).toMatchObject({ userName: "Sacha", roles: ["reader"] });
    const again = await joinWith(code);
    expect(JSON.parse(again.stderr)).toMatchObject({ code: "members.code_refused" });
  }, 90_000);

  it("has no call for what would put a passphrase among its arguments", async () => {
    for (const method of ["vault.openWithKit", "vault.changePassphrase", "vault.raiseCost"]) {
      const { code, stderr } = await greffe(["call", method, "{}", "--vault", vault()]);
      expect(code).toBe(1);
      expect(JSON.parse(stderr)).toMatchObject({ code: "ipc.unknown_method" });
    }
  });

  it("checks an exported journal without a vault and without a passphrase", async () => {
    const reason = { from: null, until: null, contents: true, reason: "Contrôle" };
    const input = JSON.stringify({ folder, ...reason });
    const exported = await greffe(["call", "journal.export", "-", "--vault", vault()], input);
    expect(exported.code).toBe(0);
    const { fileName, exporter } = JSON.parse(exported.stdout) as {
      fileName: string;
      exporter: { fingerprint: string[] };
    };
    const file = join(folder, fileName);
    const none = { GREFFE_PASSPHRASE: "" };
    const sound = await greffe(["verify-export", file], "", none);
    expect(sound.code).toBe(0);
    expect(JSON.parse(sound.stdout)).toMatchObject({
      findings: [],
      about: { exporter },
      message: expect.stringContaining(exporter.fingerprint.join(" ")),
    });

    const altered = join(folder, "altéré.jsonl");
    writeFileSync(altered, readFileSync(file, "utf8").replace("Essai", "Assai"));
    const english = { ...none, LANG: "en_GB.UTF-8" };
    const refused = await greffe(["verify-export", altered], "", english);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      findings: [{ problem: "header_altered", line: 1 }],
      message: expect.stringMatching(/^Line 1: the header is not the one that was signed/u),
    });
    expect(await greffe(["verify-export", join(folder, "absent")], "", none)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("journal.export_unreadable"),
    });
    expect(await greffe(["verify-export"], "", none)).toMatchObject({ code: 2 });
  }, 60_000);

  const failures: [string, string[], string, number, string][] = [
    ["a wrong passphrase", ["call", "vault.status", "{}"], "vault.wrong_passphrase", 1, "faux"],
    ["bad JSON", ["call", "vault.status", "{"], "cli.bad_json", 2, PASSPHRASE],
    ["an unknown method", ["call", "nope", "{}"], "ipc.unknown_method", 1, PASSPHRASE],
    ["a day that is none", ["bodies", "--on", "2023-02-29"], "cli.bad_date", 2, ""],
    ["a mandate of nothing", ["give-mandate", "Anne"], "cli.mandate_incomplete", 2, ""],
    ["a malformed input", ["call", "people.get", "{}"], "ipc.malformed", 1, PASSPHRASE],
    ["an unknown command", ["dance"], "cli.unknown_command", 2, PASSPHRASE],
    ["an unknown option", ["verify", "--vualt", "x"], "cli.usage", 2, PASSPHRASE],
    ["a name without its quotes", ["verify", "Mon", "collectif"], "cli.extra_argument", 2, ""],
    ["an argument too many", ["call", "vault.status", "{}", "{}"], "cli.extra_argument", 2, ""],
    ["a missing passphrase", ["call", "vault.status", "{}"], "cli.passphrase_missing", 2, ""],
  ];
  it("names the field of a day that is not there, and the days beside it", async () => {
    const input = { id: SOMEONE, start: "2023-02-29", end: null };
    const args = ["call", "people.updateMembership", JSON.stringify(input), "--vault", vault()];
    const ran = await greffe(args, "", { GREFFE_PASSPHRASE: PASSPHRASE });
    expect(JSON.parse(ran.stderr)).toMatchObject({
      code: "ipc.malformed",
      fields: [
        {
          path: "start",
          code: "no_such_day",
          params: { before: "2023-02-28", after: "2023-03-01" },
          message: expect.stringMatching(/\S/) as string,
        },
      ],
    });
  });

  it.each(failures)("says %s as JSON on standard error", async (_name, args, error, exit, pass) => {
    const ran = await greffe([...args, "--vault", vault()], "", { GREFFE_PASSPHRASE: pass });
    expect(ran.stdout).toBe("");
    expect(ran.code).toBe(exit);
    expect(JSON.parse(ran.stderr)).toMatchObject({ code: error });
  });

  it("stops without a word when nobody reads any further", async () => {
    const child = spawn(process.execPath, [ENTRY, "methods"]);
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("takes an empty locale as one that is not set", async () => {
    const { stderr } = await greffe(["dance"], "", { LC_ALL: "", LANG: "en_GB.UTF-8" });
    expect(stderr).toContain("There is no command");
  });

  it("names a vault that is not there", async () => {
    const ran = await greffe(["verify", "--vault", join(folder, "Absent.greffe")]);
    expect(JSON.parse(ran.stderr)).toMatchObject({ code: "vault.missing" });
    expect(existsSync(join(folder, "Absent.greffe"))).toBe(false);
  });
});
