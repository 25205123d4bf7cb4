import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import { NAMED_FEATURES, type FeatureName } from "#shared/domain/feature-order.ts";
import { samplePeople, sampleTexts } from "#shared/sample/collective.ts";

it.each(["fr", "en"] as const)(
  "fills an empty vault with the collective (%s)",
  async (language) => {
    const vault = await openTestVault();
    const texts = sampleTexts(language);
    await vault.call("trial.fill", { language });
    expect((await vault.call("vault.status", {})).people).toBe(samplePeople().length);
    const meetings = await vault.call("meetings.list", { before: null });
    expect(meetings.map(({ title }) => title)).toEqual(
      texts.meetings.map(({ title }) => title).toReversed(),
    );
    expect(meetings.map(({ bodyName }) => bodyName).toReversed()).toEqual(
      texts.meetings.map(({ body }) => texts.organisation.bodies[body].name),
    );
    expect(meetings.map((one) => one.presentCount).toReversed()).toEqual(
      texts.meetings.map(({ present }) => present.length),
    );
    const [latest] = meetings;
    const withDocument = meetings.find(({ title }) => title === texts.meetings[2]?.title);
    expect(latest?.decisionCount).toBe(0);
    const documents = await vault.call("attachments.list", { meetingId: withDocument?.id ?? "" });
    expect(documents.map(({ name }) => name)).toEqual(texts.documents.map(({ name }) => name));
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  },
);

/** What a trial has nothing of, with the reason. */
const UNTRIED: Readonly<Partial<Record<FeatureName, string>>> = {
  publication: "nothing of a trial is public until whoever tries it publishes it",
  journal: "a journal is exported to a file",
  backup: "a backup is a file",
  quick: "it is a machine's keychain that opens, and a trial asks for nothing",
  recovery: "parts are given to people",
};

it("has something of every feature that keeps records", async () => {
  const vault = await openTestVault();
  await vault.call("trial.fill", { language: "fr" });
  const isFilled = (table: string) =>
    vault.context.rawRead.prepare(`SELECT 1 FROM ${table}`).get() !== undefined;
  const empty = NAMED_FEATURES.filter(([, { journal }]) => {
    const tables = Object.keys(journal.tables);
    return tables.length > 0 && !tables.some(isFilled);
  });
  expect(empty.map(([name]) => name)).toEqual(Object.keys(UNTRIED));
});

it("is not added to what people wrote", async () => {
  const vault = await openTestVault();
  await vault.call("people.create", aPerson());
  await expect(vault.call("trial.fill", { language: "fr" })).rejects.toMatchObject({
    code: "trial.not_empty",
  });
});

it("fills a vault once, when it is asked twice at the same time", async () => {
  const vault = await openTestVault();
  const fill = () => vault.result("trial.fill", { language: "fr" });
  const answers = await Promise.all([fill(), fill()]);
  expect(answers.map((answer) => (answer.ok ? "filled" : answer.error.code)).toSorted()).toEqual([
    "filled",
    "trial.not_empty",
  ]);
  expect((await vault.call("vault.status", {})).people).toBe(samplePeople().length);
});
