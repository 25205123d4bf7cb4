import { beforeEach, describe, expect, it } from "vitest";
import {
  addItem as putItem,
  changeItem,
  moveItem,
  removeItem,
} from "#main/vault/features/meetings/agenda.service.ts";
import { removeMeeting } from "#main/vault/features/meetings/meetings.service.ts";
import { saveMinutes } from "#main/vault/features/meetings/minutes.service.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const SECRET = "Licenciement";
const block = (type: "paragraph" | "decision", text: string): RichBlock => ({
  type,
  content: [{ type: "text", text }],
});

let vault: TestVault;
let meetingId: string;
let secretId: string;
let openId: string;

async function addItem(
  title: string,
  confidentiality: "internal" | "confidential",
  blocks: RichBlock[],
): Promise<string> {
  const { itemId } = await vault.call("meetings.addItem", { meetingId, title, confidentiality });
  await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks });
  return itemId;
}

beforeEach(async () => {
  vault = await openTestVault();
  const { meeting } = await vault.call("meetings.create", {
    title: "Bureau de mars",
    date: "2026-03-01",
    startsAt: null,
    endsAt: null,
    zone: "Europe/Paris",
    place: "",
    remote: "",
  });
  meetingId = meeting.id;
  openId = await addItem("Budget", "internal", [block("decision", "Le budget est voté.")]);
  secretId = await addItem(`${SECRET} de Dominique`, "confidential", [
    block("decision", `${SECRET} voté.`),
    block("paragraph", "Rien ne sort d’ici, pas même le budget."),
  ]);
});

describe.each(["treasurer", "case_handler", "reader"] as const)("to a %s", (role) => {
  it("an item shows that it is there, and nothing of it", async () => {
    await giveRoles(vault, [role]);
    const meeting = await vault.call("meetings.get", { id: meetingId });
    expect(meeting.items).toEqual([
      {
        id: openId,
        title: "Budget",
        confidentiality: "internal",
        version: 1,
        minutes: [block("decision", "Le budget est voté.")],
      },
      {
        id: secretId,
        title: "",
        confidentiality: "confidential",
        version: 0,
        minutes: [],
        withheld: true,
      },
    ]);
    expect(await vault.call("meetings.list", { before: null })).toMatchObject([
      { itemCount: 2, decisionCount: 1, actionCount: 0 },
    ]);
  });

  it("the search finds no word of it, and all the rest", async () => {
    await giveRoles(vault, [role]);
    const find = async (query: string) =>
      (await vault.call("search.all", { query })).map(({ title }) => title);
    expect(await find(SECRET)).toEqual([]);
    expect(await find("Dominique")).toEqual([]);
    expect(await find("budget")).toEqual(["Budget"]);
  });

  it("no method gives a word of it", async () => {
    await giveRoles(vault, [role]);
    const answers = [
      await vault.result("meetings.get", { id: meetingId }),
      await vault.result("meetings.list", { before: null }),
      await vault.result("search.all", { query: "licen" }),
      await vault.result("journal.page", { before: null, filter: NOTHING }),
      await vault.result("journal.entry", { seq: 5 }),
      await vault.result("publication.preview", {
        meetingId,
        nameStyle: "initials",
        language: "fr",
      }),
    ];
    expect(JSON.stringify(answers)).not.toMatch(/licenciement|dominique/i);
  });
});

const NOTHING = { actor: null, place: null, from: null, until: null };

/** No role is like that; the vault must hold even if one is added. */
const withoutIt = () => ({
  ...vault.context,
  roles: ["reader"] as const,
  mustHave: () => {
    throw new Error("access.forbidden");
  },
});

describe("without the right to confidential items, somebody who writes minutes", () => {
  it("cannot touch one, make one, or take the meeting away with it", async () => {
    const context = withoutIt();
    const tries = [
      () => changeItem(context, { id: secretId, title: "Autre" }),
      () => changeItem(context, { id: openId, confidentiality: "confidential" }),
      () => moveItem(context, { id: secretId, toIndex: 0 }),
      () => removeItem(context, secretId),
      () => putItem(context, { meetingId, title: "À part", confidentiality: "confidential" }),
      () => saveMinutes(context, { itemId: secretId, version: 0, blocks: [] }),
      () => removeMeeting(context, meetingId),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toThrow("access.forbidden");
    expect((await vault.call("meetings.get", { id: meetingId })).items).toHaveLength(2);
  });

  it("gets back, after a change to another item, a meeting that shows nothing of it", async () => {
    const { meeting } = await changeItem(withoutIt(), { id: openId, title: "Le budget" });
    expect(JSON.stringify(meeting)).not.toMatch(/licenciement|dominique/i);
  });
});
