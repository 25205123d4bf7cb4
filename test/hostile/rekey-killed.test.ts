import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appearance, copyOf, killRounds, openVerified } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import {
  codeOfOpening,
  openAs,
  OTHER_PASSPHRASE,
  removeFrom,
  vaultOfTwo,
} from "#test/helpers/members.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { smallDisk, withShrinkingRoom } from "#test/helpers/small-disk.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import type { VaultChildProcess } from "#test/helpers/vault-child.ts";
import { headerOf } from "#test/helpers/vault-folder.ts";

beforeEach(hashUntilTestEnds);

const entry = bundled("main/vault/process.ts");
const WHOLE = ["header", "header.alt", "store.db", "store.key"];

it(
  `killed ${KILLS} times while its keys change, a vault has the old ones or the new, and every write`,
  { tags: ["kills"] },
  async () => {
    const closed = await openTestVault();
    await closed.close();
    let path = "";
    let people = 0;
    let generation = 1;
    let isAcknowledged = false;
    let hasBegun = false;
    let lastDraft: string | null = null;

    const underWay = await killRounds<VaultChildProcess>({
      kind: "members.rekey",
      start() {
        path = copyOf(closed.path);
        people = 0;
        generation = 1;
        lastDraft = null;
        return openVerified(entry.path, path);
      },
      reopen() {
        hasBegun = ["store.next", "header.next"].some((name) => existsSync(join(path, name)));
        return openVerified(entry.path, path);
      },
      begins: () => appearance(path, "store.next"),
      async work(vault) {
        isAcknowledged = false;
        if ((await vault.result("people.create", aPerson())).ok) people += 1;
        const content = `écrit pendant le changement ${people}`;
        const rekey = vault.result("members.rekey", { passphrase: PASSPHRASE }, () => undefined);
        const draft = vault.result("drafts.save", { place: "essai", content });
        isAcknowledged = (await rekey).ok;
        if ((await draft).ok) lastDraft = content;
      },
      async check(vault) {
        const status = await vault.call("vault.status", {});
        // A kill may meet a write that was stored and not yet acknowledged.
        expect([people, people + 1]).toContain(status.people);
        people = status.people ?? 0;
        if (lastDraft !== null) {
          const { content } = await vault.call("drafts.load", { place: "essai" });
          expect([lastDraft, `écrit pendant le changement ${people}`]).toContain(content);
          // It may have been stored without its answer having come back.
          lastDraft = content;
        }
        // The journal has a change of keys exactly when it took effect.
        const entries = await vault.call("journal.list", { before: null, limit: 100 });
        const changes = entries.filter(({ command }) => command === "members.rekey").length;
        const now = headerOf(path).generation;
        expect(changes).toBe(now - 1);
        const isChanged = now > generation;
        generation = now;
        if (isAcknowledged) expect(isChanged).toBe(true);
        expect(existsSync(join(path, "header.next"))).toBe(false);
        expect(existsSync(join(path, "store.next"))).toBe(false);
        // The new store was being made, or was in force without its answer having come back.
        return !isAcknowledged && (hasBegun || isChanged);
      },
    });
    expect(underWay).toBeGreaterThan(KILLS / 4);
  },
);

/** The folder before, and after; a folder as a kill between two steps leaves it is made of both. */
async function beforeAndAfter() {
  const { path, sacha } = await vaultOfTwo();
  const before = copyOf(path);
  await removeFrom(path, sacha);
  return { path, before, after: copyOf(path) };
}

describe("a removal cut short", () => {
  type Source = "before" | "after";
  type Files = Readonly<Record<string, readonly [source: Source, name: string]>>;
  const OLD: Files = {
    header: ["before", "header"],
    "header.alt": ["before", "header.alt"],
    "store.db": ["before", "store.db"],
  };
  const NEW: Files = { "store.db": ["after", "store.db"], "header.next": ["after", "header"] };
  const MARK: Files = { "store.key": ["after", "store.key"] };
  const NEXT: Files = { "store.next": ["after", "store.db"] };
  const moments: readonly [string, Files, "old" | "new"][] = [
    ["as the new store was made", { ...OLD, ...NEXT }, "old"],
    [
      "with the new store and its header made",
      { ...OLD, ...NEXT, "header.next": ["after", "header"] },
      "old",
    ],
    ["with the new store in place", { ...OLD, ...NEW }, "new"],
    [
      "between the copies of the header",
      { ...OLD, ...NEW, ...MARK, header: ["after", "header"] },
      "new",
    ],
    [
      "with all but the last file gone",
      { ...NEW, ...MARK, header: ["after", "header"], "header.alt": ["after", "header"] },
      "new",
    ],
  ];

  it.each(moments)("%s, is taken back or ended by the next opening", async (_when, files, end) => {
    const folders = await beforeAndAfter();
    const { path } = folders;
    const lay = () => {
      rmSync(path, { recursive: true });
      for (const [name, [source, from]] of Object.entries(files)) {
        cpSync(join(folders[source], from), join(path, name));
      }
    };
    lay();
    // Who was removed, coming first, neither gets in nor breaks anything.
    const other = await codeOfOpening(path, OTHER_PASSPHRASE);
    expect(other).toBe(end === "old" ? "opens" : "vault.wrong_passphrase");
    lay();
    const vault = await openAs(path, PASSPHRASE);
    onTestFinished(() => vault.close());
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    const { members } = await vault.call("members.list", {});
    expect(members[1]?.state).toBe(end === "old" ? "active" : "removed");
    await vault.call("people.create", aPerson());
    await vault.close();
    expect(readdirSync(path).toSorted()).toEqual(end === "old" ? WHOLE.slice(0, 3) : WHOLE);
    expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe(other);
    expect(await codeOfOpening(path, PASSPHRASE)).toBe("opens");
  });
});

it("new keys on a disk that fills up at each write leave everything as it was", async (context) => {
  const disk = smallDisk(context);
  if (disk === null) return;
  const vault = await openTestVault({ folder: disk.path });
  const header = headerOf(vault.path);
  const refused = await withShrinkingRoom(disk, {
    step: 4,
    async work() {
      const result = await vault.result("members.rekey", { passphrase: PASSPHRASE });
      if (result.ok) return "done";
      expect(result.error.code).toBe("vault.disk_full");
      disk.free();
      expect(headerOf(vault.path)).toEqual(header);
      expect(readdirSync(vault.path)).not.toContain("store.next");
      expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
      await vault.call("drafts.save", { place: "essai", content: String(Math.random()) });
      return "full";
    },
  });
  expect(refused).toBeGreaterThan(5);
  expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  await vault.close();
  expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("opens");
}, 240_000);
