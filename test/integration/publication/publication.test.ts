import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Confidentiality } from "#shared/domain/meetings/meeting.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { NewPerson } from "#shared/domain/people/person.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { decision, paragraph } from "./builders.ts";

beforeEach(hashUntilTestEnds);

const NOW = new Date("2026-09-14T10:00:00Z");
/** Stands for the host's printer: what it was given comes back in the file. */
const printPdf = (html: string) => Promise.resolve(Buffer.from(`%PDF ${html}`, "utf8"));

async function openVault(options: { printer?: boolean } = {}): Promise<TestVault> {
  return openTestVault({
    now: () => NOW,
    ...(options.printer === false ? {} : { printPdf }),
  });
}

async function addPerson(
  vault: TestVault,
  given: string,
  family: string,
  more: Partial<NewPerson> = {},
): Promise<string> {
  const { person } = await vault.call(
    "people.create",
    aPerson({ givenName: given, familyName: family, ...more }),
  );
  return person.id;
}

async function addItem(
  vault: TestVault,
  meetingId: string,
  title: string,
  confidentiality: Confidentiality,
  blocks: RichBlock[],
): Promise<string> {
  const { itemId } = await vault.call("meetings.addItem", { meetingId, title, confidentiality });
  await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks });
  return itemId;
}

async function addMeeting(vault: TestVault, title = "Plénière de rentrée"): Promise<string> {
  const { meeting } = await vault.call("meetings.create", {
    title,
    date: "2026-09-12",
    startsAt: "20:30",
    endsAt: "22:45",
    zone: "Europe/Paris",
    place: "Salle des fêtes",
    remote: "https://visio.example/secret",
  });
  return meeting.id;
}

async function plenary(vault: TestVault) {
  const marie = await addPerson(vault, "Marie", "Lefèvre", {
    emails: ["marie.lefevre@courriel.example"],
    phones: ["06 12 34 56 78"],
    street: "12 rue des Lilas",
    postcode: "86000",
    town: "Poitiers",
  });
  const awa = await addPerson(vault, "Awa", "Diallo");
  await vault.call("people.addMembership", {
    personId: marie,
    status: "adherent",
    start: "2026-01-01",
    end: null,
  });
  await vault.call("people.giveConsent", { personId: awa, givenOn: "2026-02-01" });
  const meetingId = await addMeeting(vault);
  for (const personId of [marie, awa]) {
    await vault.call("meetings.setAttendance", { meetingId, personId, kind: "present" });
  }
  await addItem(vault, meetingId, "Budget", "public", [
    paragraph("Marie présente les comptes avec Awa Diallo. L’avis de Mme Lefèvre est suivi."),
    paragraph("Écrire à marie.lefevre@courriel.example ou au 06.12.34.56.78, 12 r. des Lilas."),
    decision("On loue la salle pour l’année."),
    {
      type: "action",
      attrs: { ownerId: marie, ownerLabel: "Marie Lefèvre", due: "2026-10-01", done: false },
      content: [{ type: "text", text: "Signer le bail." }],
    },
  ]);
  const heldId = await addItem(vault, meetingId, "Conflit au local", "confidential", [
    paragraph("La médiation entre les deux personnes commence lundi."),
  ]);
  return { meetingId, marie, awa, heldId };
}

describe("a preview", () => {
  it("shows what goes out, and what is held back and why", async () => {
    const vault = await openVault();
    const { meetingId, marie, heldId } = await plenary(vault);
    const preview = await vault.call("publication.preview", {
      meetingId,
      nameStyle: "role",
      language: "fr",
    });
    expect(preview.leaks).toEqual([]);
    expect(preview.heldBack).toEqual([
      {
        kind: "item",
        itemId: heldId,
        title: "Conflit au local",
        confidentiality: "confidential",
      },
      {
        kind: "name",
        personId: marie,
        name: "Marie Lefèvre",
        replacement: "un·e adhérent·e",
        count: 3,
      },
      { kind: "contact", contact: "email", personId: marie, name: "Marie Lefèvre", count: 1 },
      { kind: "contact", contact: "phone", personId: marie, name: "Marie Lefèvre", count: 1 },
      { kind: "contact", contact: "address", personId: marie, name: "Marie Lefèvre", count: 1 },
    ]);
    expect(preview.markdown).toBe(
      readFileSync(new URL("expected-summary.md", import.meta.url), "utf8"),
    );
    expect(preview.html).not.toMatch(/Lef|conflit|visio|generator|<script/i);
  });

  it("gives initials when they are asked for, and English", async () => {
    const vault = await openVault();
    const { meetingId } = await plenary(vault);
    const preview = await vault.call("publication.preview", {
      meetingId,
      nameStyle: "initials",
      language: "en",
    });
    expect(preview.leaks).toEqual([]);
    expect(preview.markdown).toContain("M. L. présente les comptes avec Awa Diallo.");
    expect(preview.markdown).toContain(
      "Saturday 12 September 2026, from 8:30\u00A0pm to 10:45\u00A0pm",
    );
  });

  it("follows a consent that is withdrawn", async () => {
    const vault = await openVault();
    const { meetingId, awa } = await plenary(vault);
    await vault.call("people.withdrawConsent", { personId: awa, withdrawnOn: "2026-09-14" });
    const preview = await vault.call("publication.preview", {
      meetingId,
      nameStyle: "role",
      language: "fr",
    });
    expect(preview.html).not.toContain("Diallo");
    expect(preview.leaks).toEqual([]);
  });

  it("knows somebody who left the roster by the words of the mention", async () => {
    const vault = await openVault();
    const id = await addPerson(vault, "Solveig", "Hamon");
    const meetingId = await addMeeting(vault);
    await addItem(vault, meetingId, "Accueil", "public", [
      paragraph({ type: "mention", attrs: { id, label: "Solveig Hamon" } }, " arrive."),
      paragraph("Merci à Solveig, à Mme Hamon et à HAMON Solveig."),
    ]);
    await vault.call("people.remove", { id });
    const preview = await vault.call("publication.preview", {
      meetingId,
      nameStyle: "initials",
      language: "fr",
    });
    expect(preview.leaks).toEqual([]);
    expect(preview.markdown).toContain(
      "Une personne arrive.\n\nMerci à une personne, à une personne et à une personne.",
    );
  });

  it("finds in the roster whoever a text names, who neither attends nor is mentioned", async () => {
    const vault = await openVault();
    await addPerson(vault, "Nolwenn", "Kerc’hoat", { phones: ["+33 6 98 76 54 32"] });
    await addPerson(vault, "Cœur", "Müller", { emails: ["c.muller@courriel.example"] });
    await addPerson(vault, "Noé", "Roux", { street: "3 bis place de l’Église" });
    await addPerson(vault, "Anne-Lise", "de la Tour");
    const meetingId = await addMeeting(vault);
    await addItem(vault, meetingId, "Tour de table", "public", [
      paragraph("KERCHOAT ?, Kerc'hoat Nolwenn, Coeur Muller et Anne de la Tour étaient cités."),
      paragraph("Au 06 98 76 54 32, à C.Muller [at] courriel.example, 3bis pl. de l'Eglise."),
    ]);
    const preview = await vault.call("publication.preview", {
      meetingId,
      nameStyle: "role",
      language: "fr",
    });
    expect(preview.leaks).toEqual([]);
    expect(
      preview.heldBack.map((one) => (one.kind === "item" ? "item" : one.name)).toSorted(),
    ).toEqual([
      "Anne-Lise de la Tour",
      "Cœur Müller",
      "Cœur Müller",
      "Nolwenn Kerc’hoat",
      "Nolwenn Kerc’hoat",
      "Noé Roux",
    ]);
  });
});

describe("a long meeting", () => {
  it("lets other calls be answered between two paragraphs", async () => {
    const vault = await openVault();
    const meetingId = await addMeeting(vault);
    const blocks = Array.from({ length: 40 }, (_, nth) => paragraph(`Alinéa ${nth}.`));
    await addItem(vault, meetingId, "Point", "public", blocks);
    let turns = 0;
    const count = () => {
      turns += 1;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    const { markdown } = await vault.call("publication.preview", {
      meetingId,
      nameStyle: "role",
      language: "fr",
    });
    clearImmediate(next);
    expect(markdown).toContain("Alinéa 39.");
    expect(turns).toBeGreaterThan(blocks.length);
  });
});

describe("publishing", () => {
  const choice = { nameStyle: "role", language: "fr" } as const;
  const base = "2026-09-12-pleniere-de-rentree";

  it("writes the three files and records it", async () => {
    const vault = await openVault();
    const { meetingId } = await plenary(vault);
    const folder = tempFolder();
    const preview = await vault.call("publication.preview", { meetingId, ...choice });
    const published = await vault.call("publication.publish", {
      meetingId,
      ...choice,
      folder: vault.grant(folder),
    });
    expect(published.files).toEqual([
      { kind: "html", name: `${base}.html` },
      { kind: "pdf", name: `${base}.pdf` },
      { kind: "markdown", name: `${base}.md` },
    ]);
    expect(readdirSync(folder).toSorted()).toEqual([`${base}.html`, `${base}.md`, `${base}.pdf`]);
    expect(readFileSync(join(folder, `${base}.html`), "utf8")).toBe(preview.html);
    expect(readFileSync(join(folder, `${base}.md`), "utf8")).toBe(preview.markdown);
    expect(readFileSync(join(folder, `${base}.pdf`), "utf8")).toBe(`%PDF ${preview.html}`);
    const meeting = await vault.call("meetings.get", { id: meetingId });
    expect(meeting.publishedAt).toBe(NOW.toISOString());
  });

  it("replaces its own earlier summary, and nobody else's file", async () => {
    const vault = await openVault();
    const { meetingId, awa } = await plenary(vault);
    const folder = tempFolder();
    const input = { meetingId, ...choice, folder: vault.grant(folder) };
    await vault.call("publication.publish", input);
    await vault.call("people.withdrawConsent", { personId: awa, withdrawnOn: "2026-09-14" });
    await vault.call("publication.publish", input);
    expect(readdirSync(folder)).toHaveLength(3);
    expect(readFileSync(join(folder, `${base}.html`), "utf8")).not.toContain("Diallo");

    writeFileSync(join(folder, `${base}.html`), "someone else's");
    const third = await vault.call("publication.publish", input);
    expect(third.files[0]?.name).toBe(`${base}-2.html`);
    expect(readFileSync(join(folder, `${base}.html`), "utf8")).toBe("someone else's");
  });

  it("refuses a leak, writes nothing, records nothing", async () => {
    const vault = await openVault();
    const { meetingId } = await plenary(vault);
    // With Cyrillic letters, which only the guard reads.
    const disguised = "M\u0430ri\u0435 L\u0435fèvr\u0435";
    await addItem(vault, meetingId, "Divers", "public", [paragraph(`Merci à ${disguised}.`)]);
    const preview = await vault.call("publication.preview", { meetingId, ...choice });
    expect(preview.leaks.map(({ kind, format, found }) => ({ kind, format, found }))).toEqual([
      { kind: "name", format: "html", found: disguised },
      { kind: "name", format: "markdown", found: disguised },
    ]);
    const [leak] = preview.leaks;
    expect(preview.html.slice(leak?.start, leak?.end)).toBe(disguised);
    const folder = tempFolder();
    expect(
      await vault.result("publication.publish", {
        meetingId,
        ...choice,
        folder: vault.grant(folder),
      }),
    ).toEqual({ ok: false, error: { code: "publication.leak", params: { count: 2 } } });
    expect(readdirSync(folder)).toEqual([]);
    expect((await vault.call("meetings.get", { id: meetingId })).publishedAt).toBeNull();
  });

  it("refuses a meeting without any public item", async () => {
    const vault = await openVault();
    const meetingId = await addMeeting(vault);
    await addItem(vault, meetingId, "Interne", "internal", [paragraph("Entre nous.")]);
    expect(
      await vault.result("publication.publish", {
        meetingId,
        ...choice,
        folder: vault.grant(tempFolder()),
      }),
    ).toEqual({ ok: false, error: { code: "publication.nothing_public" } });
  });

  it("says that nothing prints, and writes nothing", async () => {
    const vault = await openVault({ printer: false });
    const { meetingId } = await plenary(vault);
    const folder = tempFolder();
    expect(
      await vault.result("publication.publish", {
        meetingId,
        ...choice,
        folder: vault.grant(folder),
      }),
    ).toEqual({ ok: false, error: { code: "publication.no_printer" } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["is gone", (folder: string) => join(folder, "gone")],
    [
      "is a file",
      (folder: string) => {
        writeFileSync(join(folder, "file"), "");
        return join(folder, "file");
      },
    ],
    [
      "holds a folder with the name of one of the files",
      (folder: string) => {
        mkdirSync(join(folder, `${base}.md`));
        return folder;
      },
    ],
  ])("leaves nothing behind when the folder %s", async (_case, prepare) => {
    const vault = await openVault();
    const { meetingId } = await plenary(vault);
    const folder = tempFolder();
    const target = prepare(folder);
    const before = readdirSync(folder);
    expect(
      await vault.result("publication.publish", {
        meetingId,
        ...choice,
        folder: vault.grant(target),
      }),
    ).toEqual({ ok: false, error: { code: "publication.folder_not_writable" } });
    expect(readdirSync(folder)).toEqual(before);
    expect((await vault.call("meetings.get", { id: meetingId })).publishedAt).toBeNull();
  });
});

describe("the look-ups of the guard", () => {
  it("follow a change of phone and street, and its undo", async () => {
    const vault = await openVault();
    const keys = () =>
      vault.context.rawRead.prepare("SELECT phone_key FROM person_phone ORDER BY 1").pluck().all();
    const lilas = () =>
      vault.context.rawRead
        .prepare("SELECT count(*) FROM person_street WHERE person_street MATCH 'lilas'")
        .pluck()
        .get();
    const id = await addPerson(vault, "A", "B", {
      phones: ["+33 (0)6 12 34 56 78", "0549 11 22 33"],
      street: "12 rue des Lilas",
    });
    expect([keys(), lilas()]).toEqual([["549112233", "612345678"], 1]);
    const { seq } = await vault.call("people.update", { id, patch: { phones: [], street: "" } });
    expect([keys(), lilas()]).toEqual([[], 0]);
    await vault.call("journal.undo", { seq: seq ?? 0 });
    expect([keys(), lilas()]).toEqual([["549112233", "612345678"], 1]);
    await vault.call("people.remove", { id });
    expect([keys(), lilas()]).toEqual([[], 0]);
  });
});
