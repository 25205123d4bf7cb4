import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

async function meeting(vault: TestVault, title: string, date: string) {
  const created = await vault.call("meetings.create", {
    title,
    date,
    startsAt: null,
    endsAt: null,
    zone: "Europe/Paris",
    place: "",
    remote: "",
  });
  return created.meeting.id;
}

async function item(
  vault: TestVault,
  meetingId: string,
  title: string,
  paragraphs: string[],
  confidentiality: "public" | "confidential" = "public",
) {
  const { itemId } = await vault.call("meetings.addItem", { meetingId, title, confidentiality });
  await vault.call("meetings.saveMinutes", {
    itemId,
    version: 0,
    blocks: paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  });
  return itemId;
}

describe("search.all", () => {
  it("finds meetings by a day as it is said, of any year, and by what is near today", async () => {
    const vault = await openTestVault({ now: () => new Date("2026-11-22T10:00:00") });
    const before = await meeting(vault, "Bureau", "2025-11-27");
    const friday = await meeting(vault, "Plénière", "2026-11-27");
    const eve = await meeting(vault, "Commission", "2026-11-21");
    const found = async (query: string) =>
      (await vault.call("search.all", { query })).map(({ id }) => id);
    expect(await found("27 novembre")).toEqual([friday, before]);
    expect(await found("vendredi")).toEqual([friday]);
    expect(await found("hier")).toEqual([eve]);
    expect(await found("plén")).toEqual([friday]);
  });

  it("finds people, meetings and minutes by the start of words", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call(
      "people.create",
      aPerson({ familyName: "Budgétaire", town: "Brest" }),
    );
    const spring = await meeting(vault, "Plénière du budget", "2026-03-01");
    const autumn = await meeting(vault, "Le budget, suite", "2026-10-01");
    const itemId = await item(vault, spring, "Comptes", [
      "Bonsoir.",
      "Nous relisons ensemble le budget de l’année, poste par poste, sans rien oublier.",
      "Puis de nouveau le budget.",
    ]);
    const closed = await item(vault, autumn, "À huis clos", ["BUDGETS à revoir"], "confidential");

    const hits = await vault.call("search.all", { query: "budg" });
    expect(hits.slice(0, 3)).toEqual([
      {
        kind: "person",
        id: person.id,
        pageId: person.id,
        title: "Anne Budgétaire",
        detail: "Brest",
      },
      {
        kind: "meeting",
        id: autumn,
        pageId: autumn,
        title: "Le budget, suite",
        detail: { date: "2026-10-01" },
      },
      {
        kind: "meeting",
        id: spring,
        pageId: spring,
        title: "Plénière du budget",
        detail: { date: "2026-03-01" },
      },
    ]);
    const minutes = hits.slice(3);
    expect(minutes).toHaveLength(2);
    expect(minutes).toContainEqual({
      kind: "minutes",
      id: closed,
      pageId: autumn,
      title: "À huis clos",
      detail: "BUDGETS à revoir",
    });
    expect(minutes.find((hit) => hit.kind === "minutes" && hit.id === itemId)).toMatchObject({
      pageId: spring,
      title: "Comptes",
      detail: expect.stringContaining("budget") as string,
    });
  });

  it("finds a name split and joined, whichever way it is written", async () => {
    const vault = await openTestVault();
    for (const [givenName, familyName] of [
      ["Gwenc’hlan", "Riou"],
      ["Awa", "N’Diaye"],
      ["Moussa", "Ndiaye"],
      ["Anaïg", "Le Goff"],
      ["Yann", "Legoff"],
      ["Soazig", "Le-Goff"],
      ["Inès", "Delacour"],
    ] as const) {
      await vault.call("people.create", aPerson({ givenName, familyName, emails: [] }));
    }
    const names = async (typed: string) =>
      (await vault.call("search.all", { query: typed })).map((hit) => hit.title);
    const suggested = async (typed: string) =>
      (await vault.call("people.suggest", { query: typed, limit: 8 })).map(
        (person) => `${person.givenName} ${person.familyName}`,
      );
    const goffs = ["Anaïg Le Goff", "Soazig Le-Goff", "Yann Legoff"];
    const both = ["Awa N’Diaye", "Moussa Ndiaye"];
    for (const find of [names, suggested]) {
      expect(await find("gwenchlan")).toEqual(["Gwenc’hlan Riou"]);
      expect(await find("Gwenc'hl")).toEqual(["Gwenc’hlan Riou"]);
      expect(await find("ndiaye")).toEqual(both);
      expect(await find("n'diaye")).toEqual(both);
      for (const typed of ["le goff", "legoff", "Le-Goff", "LE GOF"]) {
        expect(await find(typed)).toEqual(goffs);
      }
      expect(await find("yann le goff")).toEqual(["Yann Legoff"]);
      for (const typed of ["de la cour", "ines de la c", "In de la cour", "de la cour in"]) {
        expect(await find(typed)).toEqual(["Inès Delacour"]);
      }
      expect(await find("de la cour anne")).toEqual([]);
    }
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });

  it("wants every word, in any order, without accents", async () => {
    const vault = await openTestVault();
    const id = await meeting(vault, "Assemblée d’été à Quimper", "2026-07-01");
    const found = async (query: string) =>
      (await vault.call("search.all", { query })).map((hit) => hit.title);
    expect(await found("QUIM ete")).toEqual(["Assemblée d’été à Quimper"]);
    expect(await found("2026 07")).toEqual(["Assemblée d’été à Quimper"]);
    expect(await found("quimper hiver")).toEqual([]);
    expect(await found("")).toEqual([]);
    expect(await found('"*) OR (')).toEqual([]);
    await vault.call("meetings.remove", { id });
    expect(await found("quimper")).toEqual([]);
  });

  it("finds a ligature in minutes by either spelling", async () => {
    const vault = await openTestVault();
    const meetingId = await meeting(vault, "Plénière", "2026-07-01");
    await item(vault, meetingId, "Un point", ["Une manœuvre, et une autre manoeuvre."]);
    for (const query of ["manœu", "MANOEUVRE"]) {
      expect(await vault.call("search.all", { query })).toMatchObject([{ title: "Un point" }]);
    }
  });

  it("finds what stands in minutes by the very letters that stand there", async () => {
    const vault = await openTestVault();
    const meetingId = await meeting(vault, "Plénière", "2026-07-01");
    await item(vault, meetingId, "Un point", ["Łukasz, Søren, Großmann, Yıldız : ﬁnance, 40 m²."]);
    for (const query of ["Łukasz", "SØREN", "großm", "Grossmann", "Yıldız", "ﬁnance", "40 m²"]) {
      expect(await vault.call("search.all", { query })).toMatchObject([{ title: "Un point" }]);
    }
    expect(await vault.call("search.all", { query: "Łukasz absent" })).toEqual([]);
    expect(await vault.call("search.all", { query: '"« ´' })).toEqual([]);
  });

  it("gives eight of each at most", async () => {
    const vault = await openTestVault();
    for (let n = 0; n < 10; n++) {
      await vault.call("people.create", aPerson({ givenName: `Commun${n}` }));
      const id = await meeting(vault, `Commun ${n}`, `2026-01-1${n}`);
      await item(vault, id, `Point ${n}`, ["Un bien commun.", "Encore commun."]);
    }
    const hits = await vault.call("search.all", { query: "commun" });
    const kinds = hits.map((hit) => hit.kind);
    expect(kinds).toEqual([
      ...Array<string>(8).fill("person"),
      ...Array<string>(8).fill("meeting"),
      ...Array<string>(8).fill("minutes"),
    ]);
    const items = hits.flatMap((hit) => (hit.kind === "minutes" ? [hit.id] : []));
    expect(new Set(items).size).toBe(8);
  });
});
