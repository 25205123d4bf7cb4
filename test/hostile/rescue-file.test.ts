import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { toBlob } from "#main/vault/db/ids.ts";
import type { RescueKeeper } from "#main/vault/opening/rescue-keeper.ts";
import type { UnstoredText } from "#shared/domain/rescue/unstored.ts";
import { aParagraph, withMinutes } from "#test/fixtures/meetings/minutes.ts";
import { vaultWithReader } from "#test/helpers/forger.ts";
import { openAs, OTHER_PASSPHRASE, vaultOfTwo } from "#test/helpers/members.ts";
import { rescuesIn } from "#test/helpers/rescues.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";

const NOTHING = { returned: [], waiting: [] };
const CANARY = "une heure de réunion notée sur un disque plein";

const minutesOf = (itemId: string, text: string, version = 1): UnstoredText => ({
  kind: "minutes",
  itemId,
  version,
  content: JSON.stringify([aParagraph(text)]),
  sent: null,
});
const draftOf = (content: string, before: string | null = null): UnstoredText => ({
  kind: "draft",
  place: "meeting-new",
  content,
  before,
  sent: null,
});

const keep = (vault: TestVault, ...texts: UnstoredText[]) =>
  vault.call("rescue.keep", { texts, inMemory: false });

const back = (vault: TestVault) => vault.call("rescue.bringBack", {});

/** The prepared vault, with what is kept beside it. */
async function madeVault(rescues: RescueKeeper): Promise<TestVault> {
  const made = await openTestVault();
  await made.close();
  return reopenTestVault(made.path, { rescues });
}

async function textOf(vault: TestVault, meetingId: string): Promise<string> {
  return JSON.stringify((await vault.call("meetings.get", { id: meetingId })).items[0]?.minutes);
}

async function keptAndLocked() {
  const folder = tempFolder();
  const rescues = rescuesIn(folder);
  const vault = await madeVault(rescues);
  const { meetingId, itemId } = await withMinutes(vault, "Bonsoir");
  expect(await keep(vault, minutesOf(itemId, CANARY), draftOf("un brouillon"))).toEqual({
    place: "settings",
  });
  await vault.close();
  const [file = ""] = readdirSync(folder);
  return { vault, folder, rescues, path: vault.path, meetingId, itemId, file };
}

it("text that no store took comes back at the next opening, once, and says so", async () => {
  const { folder, rescues, path, meetingId, itemId, file } = await keptAndLocked();
  expect(readdirSync(folder)).toEqual([file]);
  expect(file).toMatch(/^greffe-rescue-[0-9a-f]{32}$/u);
  const bytes = readFileSync(join(folder, file));
  for (const told of [CANARY, "brouillon", "meeting-new", "Bonsoir"]) {
    expect(bytes.includes(told)).toBe(false);
  }

  const vault = await reopenTestVault(path, { rescues });
  const { returned, waiting } = await back(vault);
  expect(waiting).toEqual([]);
  expect(returned).toMatchObject([
    {
      kind: "minutes",
      where: { meetingId, meeting: "Plénière", item: "Budget" },
      said: CANARY,
    },
    { kind: "draft", place: "meeting-new", said: "un brouillon" },
  ]);
  expect(await textOf(vault, meetingId)).toContain(CANARY);
  expect(await vault.call("drafts.load", { place: "meeting-new" })).toEqual({
    content: "un brouillon",
  });
  expect(readdirSync(folder)).toEqual([]);
  expect(await back(vault)).toEqual(NOTHING);
  const { entry } = await vault.call("journal.entry", { seq: 4 });
  expect(entry).toMatchObject({ command: "meetings.saveMinutes", subject: expect.anything() });
  expect(itemId).not.toBe("");
  expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });

  // An old copy of the file, put back: it was brought back, and is not believed again.
  writeFileSync(join(folder, file), bytes);
  await vault.call("drafts.clear", { place: "meeting-new" });
  await vault.close();
  const again = await reopenTestVault(path, { rescues });
  expect(await back(again)).toEqual(NOTHING);
  expect(await again.call("drafts.load", { place: "meeting-new" })).toEqual({ content: null });
});

it("what came between is never replaced: it waits for a person, and for as long as it takes", async () => {
  const { folder, rescues, path, meetingId, itemId } = await keptAndLocked();
  const elsewhere = await reopenTestVault(path);
  const blocks = [aParagraph("Écrit ailleurs")];
  await elsewhere.call("meetings.saveMinutes", { itemId, version: 1, blocks });
  await elsewhere.call("drafts.save", { place: "meeting-new", content: "un autre" });
  await elsewhere.close();

  const vault = await reopenTestVault(path, { rescues });
  const { returned, waiting } = await back(vault);
  expect(returned).toEqual([]);
  expect(waiting.map(({ said }) => said)).toEqual([CANARY, "un brouillon"]);
  expect(await textOf(vault, meetingId)).not.toContain(CANARY);
  await vault.close();
  expect(readdirSync(folder)).toHaveLength(1);

  const decided = await reopenTestVault(path, { rescues });
  const [minutes, draft] = (await back(decided)).waiting;
  await decided.call("rescue.decide", { id: minutes?.id ?? "", way: "put" });
  expect(await textOf(decided, meetingId)).toMatch(new RegExp(`Écrit ailleurs.*${CANARY}`, "u"));
  expect(await decided.result("rescue.decide", { id: minutes?.id ?? "", way: "put" })).toEqual({
    ok: false,
    error: { code: "rescue.gone" },
  });
  await decided.call("rescue.decide", { id: draft?.id ?? "", way: "drop" });
  expect(await decided.call("drafts.load", { place: "meeting-new" })).toEqual({
    content: "un autre",
  });
  expect(readdirSync(folder)).toEqual([]);
});

it("a file of another vault, altered, cut or of nothing is not believed, nor its text put anywhere", async () => {
  const kept = await keptAndLocked();
  const { folder, path, rescues, file } = kept;
  const whole = readFileSync(join(folder, file));
  const flipped = Buffer.from(whole);
  flipped.writeUInt8(flipped.readUInt8(40) ^ 1, 40);
  for (const bytes of [flipped, whole.subarray(0, 30), Buffer.alloc(0), Buffer.alloc(5000, 7)]) {
    writeFileSync(join(folder, file), bytes);
    const vault = await reopenTestVault(path, { rescues });
    expect(await back(vault)).toEqual(NOTHING);
    await vault.close();
  }

  const other = await openTestVault({ rescues });
  await keep(other, draftOf("d’un autre coffre"));
  const names = readdirSync(folder).filter((name) => name !== file);
  expect(names).toHaveLength(1);
  // Under the name of this one’s.
  renameSync(join(folder, names[0] ?? ""), join(folder, file));
  const vault = await reopenTestVault(path, { rescues });
  expect(await back(vault)).toEqual(NOTHING);
  await vault.close();
  writeFileSync(join(folder, file), whole);
  const healed = await reopenTestVault(path, { rescues });
  expect((await back(healed)).returned).toHaveLength(2);
});

it("what one person typed is neither shown to another in the same vault, nor taken for theirs", async () => {
  const { path } = await vaultOfTwo();
  const folder = tempFolder();
  const rescues = rescuesIn(folder);
  const camille = await openAs(path, PASSPHRASE, { rescues });
  await keep(camille, draftOf("de Camille"));
  await camille.close();
  const [file = ""] = readdirSync(folder);
  const bytes = readFileSync(join(folder, file));

  const sacha = await openAs(path, OTHER_PASSPHRASE, { rescues });
  onTestFinished(() => sacha.close());
  expect(await back(sacha)).toEqual(NOTHING);
  await keep(sacha, draftOf("de Sacha"));
  const other = readdirSync(folder).find((name) => name !== file) ?? "";
  writeFileSync(join(folder, other), bytes);
  await sacha.close();
  const again = await openAs(path, OTHER_PASSPHRASE, { rescues });
  expect(await back(again)).toEqual(NOTHING);
  await again.close();

  // A change of the vault’s keys by somebody else leaves it to whom it is of.
  const rekeying = await openAs(path, OTHER_PASSPHRASE, { rescues });
  await rekeying.call("members.rekey", { passphrase: OTHER_PASSPHRASE });
  await rekeying.close();
  const returned = await openAs(path, PASSPHRASE, { rescues });
  onTestFinished(() => returned.close());
  expect((await back(returned)).returned).toMatchObject([{ said: "de Camille" }]);
});

it("a vault that is only read, or an older copy nobody decided upon, keeps it waiting", async () => {
  const { folder, rescues, path } = await keptAndLocked();
  const holder = await reopenTestVault(path);
  const reader = await reopenTestVault(path, { rescues });
  expect((await back(reader)).waiting).toHaveLength(2);
  await reader.close();
  await holder.close();
  expect(readdirSync(folder)).toHaveLength(1);
  const vault = await reopenTestVault(path, { rescues });
  expect((await back(vault)).returned).toHaveLength(2);
});

it("two places that have it: the later turn says it all, and neither is left", async () => {
  const [settings, stick] = [tempFolder(), tempFolder()];
  const vault = await madeVault(rescuesIn(settings, stick));
  await keep(vault, draftOf("une heure"));
  const earlier = tempFolder();
  cpSync(settings, earlier, { recursive: true });
  await keep(vault, draftOf("deux heures"));
  await vault.close();
  cpSync(settings, stick, { recursive: true });
  rmSync(settings, { recursive: true });
  cpSync(earlier, settings, { recursive: true });
  const again = await reopenTestVault(vault.path, { rescues: rescuesIn(settings, stick) });
  expect((await back(again)).returned).toMatchObject([{ said: "deux heures" }]);
  expect([...readdirSync(settings), ...readdirSync(stick)]).toEqual([]);
});

it("what the store has taken since is not kept on, and an old copy of it says nothing", async () => {
  const folder = tempFolder();
  const rescues = rescuesIn(folder);
  const vault = await madeVault(rescues);
  await keep(vault, draftOf("à moitié"));
  const [file = ""] = readdirSync(folder);
  const bytes = readFileSync(join(folder, file));
  await vault.call("drafts.save", { place: "meeting-new", content: "en entier" });
  await keep(vault);
  await vault.call("rescue.stored", {});
  expect(readdirSync(folder)).toEqual([]);
  await vault.call("drafts.clear", { place: "meeting-new" });
  writeFileSync(join(folder, file), bytes);
  await vault.close();
  const again = await reopenTestVault(vault.path, { rescues });
  expect(await back(again)).toEqual(NOTHING);
});

it("no place at all is said, and nothing of it is forgotten", async () => {
  const vault = await madeVault(rescuesIn(join(tempFolder(), "absent")));
  const refused = await vault.result("rescue.keep", {
    texts: [draftOf("nulle part")],
    inMemory: false,
  });
  expect(refused).toEqual({ ok: false, error: { code: "rescue.no_place" } });
  expect(
    await vault.result("rescue.keep", { texts: [draftOf("nulle part")], inMemory: true }),
  ).toEqual({ ok: true, value: { place: "memory" } });
});

it("whoever changes their own keys meanwhile has what was kept under the new ones", async () => {
  const folder = tempFolder();
  const rescues = rescuesIn(folder);
  const vault = await madeVault(rescues);
  await keep(vault, draftOf("sous d’autres clés"));
  const [before = ""] = readdirSync(folder);
  const next = "une autre phrase, d’autres clés";
  await vault.call("vault.renewKeys", { current: PASSPHRASE, next });
  await vault.close();
  expect(readdirSync(folder)).toEqual([expect.not.stringContaining(before)]);
  const again = await openAs(vault.path, next, { rescues });
  onTestFinished(() => again.close());
  expect((await back(again)).returned).toMatchObject([{ said: "sous d’autres clés" }]);
  expect(readdirSync(folder)).toEqual([]);
});

it("what a reader writes over the list of what came back keeps nothing from coming back", async () => {
  const { path, camille } = await vaultWithReader();
  const rescues = rescuesIn(tempFolder());
  const typing = await openAs(path, PASSPHRASE, { rescues });
  await keep(typing, draftOf("gardé à part"));
  await typing.close();
  const reader = await openAs(path, OTHER_PASSPHRASE);
  reader.session.vault.store.rawWrite
    .prepare("INSERT INTO draft (owner, place, content) VALUES (?, '.rescued', '{')")
    .run(toBlob(camille));
  await reader.close();
  const again = await openAs(path, PASSPHRASE, { rescues });
  onTestFinished(() => again.close());
  expect((await back(again)).returned).toMatchObject([{ said: "gardé à part" }]);
});
