import { join } from "node:path";
import { expect, it } from "vitest";
import { newId } from "#main/vault/db/ids.ts";
import { aCase, aTeam } from "#test/helpers/handlers.ts";
import { filesHolding } from "#test/helpers/canaries.ts";
import { decryptedPages } from "#test/helpers/store-bytes.ts";

const WORDS = Array.from({ length: 200 }, (_, at) => `zibeline${at}ocarina`);
const word = (at: number) => WORDS[at] ?? "";

it("finds none of two hundred words of a case in a vault that is open to somebody without its key", async () => {
  const team = await aTeam();
  const camille = await team.as("camille");
  const somebody = {
    part: "concerned",
    person: null,
    name: word(1),
    email: `${word(2)}@exemple.invalid`,
    phone: "",
    note: word(3),
  } as const;
  const acts = [
    {
      kind: "report",
      record: newId(),
      text: WORDS.slice(4, 150).join(" "),
      isAnonymous: false,
      isForAnother: false,
    },
    { kind: "person", record: newId(), person: somebody },
    { kind: "assess", text: WORDS.slice(150, 190).join(" ") },
  ] as const;
  const before = camille.context.rawRead
    .prepare("SELECT count(*) FROM journal_entry")
    .pluck()
    .get();
  const { id } = await camille.call(
    "cases.start",
    aCase(team, { title: word(0), acts: [...acts] }),
  );
  await camille.call("cases.note", { id, text: WORDS.slice(190).join(" ") });
  await camille.call("cases.get", { id });
  // The vault’s journal says nothing of it, not even that something was done.
  const count = camille.context.rawRead.prepare("SELECT count(*) FROM journal_entry").pluck().get();
  expect(count).toBe(before);
  const found = await camille.call("search.all", { query: word(0) });
  expect(JSON.stringify(found)).not.toContain(word(0));
  const { databaseKey } = camille.session.vault.unlocked;
  const key = Uint8Array.from(databaseKey);
  await camille.close();

  const pages = decryptedPages(join(team.path, "store.db"), key);
  expect(pages.length).toBeGreaterThan(50_000);
  const told = [...WORDS, id, Buffer.from(id.replaceAll("-", ""), "hex").toString("latin1")];
  const seen = told.filter(
    (one) => pages.includes(Buffer.from(one, "utf8")) || pages.includes(Buffer.from(one, "latin1")),
  );
  expect(seen).toEqual([]);
  expect(filesHolding([team.path], WORDS)).toEqual([]);
});
