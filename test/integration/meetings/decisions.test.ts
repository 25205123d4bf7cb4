import { expect, it } from "vitest";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { someone } from "../rules/charter.ts";

const block = (type: "paragraph" | "decision", text: string): RichBlock => ({
  type,
  ...(text === "" ? {} : { content: [{ type: "text", text }] }),
});
const decision = (text: string) => block("decision", text);

async function meetingOn(vault: TestVault, date: string): Promise<string> {
  const place = { zone: "Europe/Paris", place: "", remote: "" };
  const times = { startsAt: null, endsAt: null };
  const said = { title: `Bureau du ${date}`, date, ...times, ...place };
  return (await vault.call("meetings.create", said)).meeting.id;
}

async function decided(
  vault: TestVault,
  meetingId: string,
  confidentiality: "internal" | "confidential",
  blocks: RichBlock[],
): Promise<string> {
  const item = { meetingId, title: "Mandats", confidentiality };
  const { itemId } = await vault.call("meetings.addItem", item);
  await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks });
  return itemId;
}

const all = { query: "", limit: 20 };

it("decisions are found by their words, newest first, and keep their id through what is made of them", async () => {
  const vault = await openTestVault();
  const march = await meetingOn(vault, "2026-03-01");
  const may = await meetingOn(vault, "2026-05-02");
  const itemId = await decided(vault, march, "internal", [
    block("paragraph", "Trésorière : on en parle."),
    decision("Lise est trésorière."),
    decision("Œuvre commune : la fresque."),
    decision(""),
  ]);
  await decided(vault, may, "internal", [decision("La trésorière rend compte.")]);
  const texts = async (query: string, limit = 20) =>
    (await vault.call("meetings.decisions", { query, limit })).map(({ text }) => text);
  expect(await texts("")).toEqual([
    "La trésorière rend compte.",
    "Lise est trésorière.",
    "Œuvre commune : la fresque.",
  ]);
  expect(await texts("TRESOR lis")).toEqual(["Lise est trésorière."]);
  expect(await texts("oeuvre")).toEqual(["Œuvre commune : la fresque."]);
  expect(await texts("tresor", 1)).toEqual(["La trésorière rend compte."]);
  expect([await texts("parle"), await texts('"*')]).toEqual([[], []]);

  const [found] = await vault.call("meetings.decisions", { query: "lise", limit: 1 });
  expect(found).toEqual({
    id: found?.id,
    text: "Lise est trésorière.",
    date: "2026-03-01",
    meetingId: march,
    meetingTitle: "Bureau du 2026-03-01",
    itemId,
    itemTitle: "Mandats",
    confidentiality: "internal",
  });
  const id = found?.id ?? "";
  const bureau = await openBody(vault, "Bureau", ["treasurer"]);
  const lise = await someone(vault, "Lise");
  const source = { decision: id, text: "Lise est trésorière.", date: "2026-03-01" };
  await giveRole(vault, lise, bureau.role("treasurer"), { source });

  const rewritten = [
    decision("Œuvre commune : la fresque."),
    block("paragraph", "Vote à main levée."),
    decision("Lise Le Dû est trésorière pour un an."),
    block("paragraph", "Trésorière : on en a parlé."),
  ];
  await vault.call("meetings.saveMinutes", { itemId, version: 1, blocks: rewritten });
  const [held] = await vault.call("mandates.ofPerson", { person: lise });
  expect(held?.source).toEqual(source);
  expect(await vault.call("meetings.decision", { id })).toMatchObject({
    id,
    text: "Lise Le Dû est trésorière pour un an.",
  });
  // What was decided stays said where its minutes are gone.
  await vault.call("meetings.remove", { id: march });
  expect(await vault.call("meetings.decision", { id })).toBeNull();
  expect((await vault.call("mandates.ofPerson", { person: lise }))[0]?.source).toEqual(source);
});

it("a decision of a confidential item is for those who read it", async () => {
  const vault = await openTestVault();
  const meeting = await meetingOn(vault, "2026-03-01");
  await decided(vault, meeting, "confidential", [decision("Licenciement voté.")]);
  const [secret] = await vault.call("meetings.decisions", all);
  expect(secret).toMatchObject({ text: "Licenciement voté.", confidentiality: "confidential" });
  await giveRoles(vault, ["reader"]);
  expect(await vault.call("meetings.decisions", all)).toEqual([]);
  expect(await vault.call("meetings.decisions", { ...all, query: "licenciement" })).toEqual([]);
  expect(await vault.call("meetings.decision", { id: secret?.id ?? "" })).toBeNull();
});
