import { describe, expect, it } from "vitest";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { createJob } from "#main/vault/job.ts";
import { lastEntry } from "#main/vault/journal/journal.repository.ts";
import { undoEntry } from "#main/vault/journal/undo.ts";
import { FREE, insertMeeting, saveMeeting, verify } from "#test/helpers/store-journal.ts";
import { openTestStore, type TestStore } from "#test/helpers/test-store.ts";

const job = createJob(new AbortController().signal, () => undefined);

function meetings(store: TestStore) {
  return store.vault.context.read
    .selectFrom("meeting")
    .select(["place", "title"])
    .orderBy("place")
    .execute();
}

describe("a command", () => {
  it("writes its rows and one entry, in one transaction", async () => {
    const store = await openTestStore();
    const written = await saveMeeting(store, "a", "bonjour");
    expect(written.seq).toBe(1);
    expect(await meetings(store)).toEqual([{ place: "a", title: "bonjour" }]);
    const entry = lastEntry(store.vault.store.rawRead);
    expect(entry).toMatchObject({ seq: 1, command: FREE, firstChange: 1, lastChange: 1 });
    expect(await verify(store)).toEqual([]);
  });

  it("leaves no entry when it changed nothing", async () => {
    const store = await openTestStore();
    const { seq } = await store.vault.context.writeIfChanged(FREE, async () => 0);
    expect(seq).toBeNull();
    expect(lastEntry(store.vault.store.rawRead)).toBeNull();
  });

  it("that throws leaves neither rows nor entry, and the next one runs", async () => {
    const store = await openTestStore();
    const failing = store.vault.context.writeIfChanged(FREE, async ({ db }) => {
      await insertMeeting(db, "a", "perdu");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    await saveMeeting(store, "b", "gardé");
    expect(await meetings(store)).toEqual([{ place: "b", title: "gardé" }]);
    expect(lastEntry(store.vault.store.rawRead)?.seq).toBe(1);
  });

  it("is the only way to write a record", async () => {
    const { vault } = await openTestStore();
    expect(() =>
      vault.store.rawWrite
        .prepare(
          `INSERT INTO meeting (id, title, date, zone, place, remote, created_at)
           VALUES (?, 'b', '2026-11-21', 'Europe/Paris', 'a', '', 0)`,
        )
        .run(toBlob(newId())),
    ).toThrow("NOT NULL constraint failed: journal_change.seq");
    expect(() => vault.store.rawRead.prepare("DELETE FROM meeting").run()).toThrow("readonly");
  });

  it("waits for the one before it", async () => {
    const store = await openTestStore();
    const order: string[] = [];
    const slow = store.vault.context.writeIfChanged(FREE, async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push("slow");
    });
    const fast = store.vault.context.writeIfChanged(FREE, async () => {
      order.push("fast");
    });
    await Promise.all([slow, fast]);
    expect(order).toEqual(["slow", "fast"]);
  });

  it("keeps its order where the machine's clock goes back ten years", async () => {
    let time = Date.parse("2026-11-21T20:30:00Z");
    const store = await openTestStore(() => new Date(time));
    await saveMeeting(store, "a", "1");
    time -= 10 * 365 * 24 * 3600 * 1000;
    await saveMeeting(store, "a", "2");
    const last = lastEntry(store.vault.store.rawRead);
    expect(last).toMatchObject({ seq: 2, wall: Date.parse("2026-11-21T20:30:00Z"), counter: 1 });
  });
});

describe("undo", () => {
  it("puts back an insert, an update and a delete, and can itself be undone", async () => {
    const store = await openTestStore();
    await saveMeeting(store, "a", "un");
    await saveMeeting(store, "a", "deux");
    await undoEntry(store.vault.context, 2, job);
    expect(await meetings(store)).toEqual([{ place: "a", title: "un" }]);
    await store.vault.context.writeIfChanged(FREE, async ({ db }) => {
      await db.deleteFrom("meeting").execute();
    });
    await undoEntry(store.vault.context, 4, job);
    expect(await meetings(store)).toEqual([{ place: "a", title: "un" }]);
    await undoEntry(store.vault.context, 3, job);
    expect(await meetings(store)).toEqual([{ place: "a", title: "deux" }]);
    expect(await verify(store)).toEqual([]);
  });

  it("refuses where a later entry depends on it, and names that entry", async () => {
    const store = await openTestStore();
    await saveMeeting(store, "a", "un");
    await saveMeeting(store, "a", "deux");
    await expect(undoEntry(store.vault.context, 1, job)).rejects.toMatchObject({
      code: "journal.depends",
      params: { seq: 1, later: 2 },
    });
    expect(await meetings(store)).toEqual([{ place: "a", title: "deux" }]);
  });

  it("can follow its own undo, as often as somebody changes their mind", async () => {
    const store = await openTestStore();
    await saveMeeting(store, "a", "un");
    for (let round = 0; round < 3; round += 1) {
      const undone = await undoEntry(store.vault.context, 1, job);
      expect(await meetings(store)).toEqual([]);
      await undoEntry(store.vault.context, undone, job);
      expect(await meetings(store)).toEqual([{ place: "a", title: "un" }]);
    }
  });

  it("refuses twice, and what never was", async () => {
    const store = await openTestStore();
    await saveMeeting(store, "a", "un");
    await undoEntry(store.vault.context, 1, job);
    await expect(undoEntry(store.vault.context, 1, job)).rejects.toMatchObject({
      code: "journal.already_undone",
    });
    await expect(undoEntry(store.vault.context, 99, job)).rejects.toMatchObject({
      code: "journal.not_found",
    });
  });
});
