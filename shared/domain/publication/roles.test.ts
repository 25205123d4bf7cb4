import { describe, expect, it } from "vitest";
import { publicPage } from "#shared/i18n/fr/public-page.ts";
import { meeting, named } from "#test/integration/publication/builders.ts";
import { publicAttendance } from "./attendance.ts";
import { publicFileName } from "./file-name.ts";
import { replacementFor } from "./roles.ts";
import { spokenDate, spokenTime } from "./spoken-dates.ts";

describe("somebody who is not named", () => {
  it.each([
    [
      "a person with several roles",
      named("A", "B", { statuses: ["adherent", "elected"] }),
      "un·e élu·e",
    ],
    ["a person with none", named("Awa", "Diallo"), "une personne"],
  ])("%s appears by role", (_case, person, expected) => {
    expect(replacementFor(person, "role", publicPage)).toBe(expected);
  });

  it.each([
    ["two names", named("Marie", "Lefèvre"), "M. L."],
    ["accents", named("Élodie", "Ó Briain"), "É. Ó."],
    ["an organisation", named("", "Emmaüs"), "une personne"],
    ["a name that its initials would tell", named("M", "L"), "une personne"],
    ["a name without letters", named("🌻🌻", ""), "une personne"],
  ])("with %s appears by initials", (_case, person, expected) => {
    expect(replacementFor(person, "initials", publicPage)).toBe(expected);
  });
});

describe("attendance in public", () => {
  it("counts a role only when neither it nor the rest points at few people", () => {
    const people = Array.from({ length: 20 }, (_, index) =>
      named(`A${index}`, "B", {
        statuses: [
          ...(index < 12 ? ["adherent" as const] : []),
          ...(index < 17 ? ["organiser" as const] : []),
          ...(index < 2 ? ["elected" as const] : []),
          "engaged",
        ],
      }),
    );
    const { attendance } = meeting([], {
      attendance: people.map((person, index) => ({
        personId: person.personId,
        givenName: "",
        familyName: "",
        kind: index < 19 ? "present" : "excused",
      })),
    });
    // Who is invited and has not come yet is no figure.
    const invited = {
      personId: "invited",
      givenName: "",
      familyName: "",
      kind: "invited",
    } as const;
    expect(publicAttendance([...attendance, invited], people)).toEqual({
      present: 19,
      excused: 1,
      roles: [
        { status: "adherent", count: 12 },
        { status: "engaged", count: 19 },
      ],
    });
  });
});

describe("dates as people say them", () => {
  it.each([
    ["2026-09-12", "samedi 12 septembre 2026", "Saturday 12 September 2026"],
    ["2026-03-01", "dimanche 1er mars 2026", "Sunday 1 March 2026"],
  ])("%s", (date, fr, en) => {
    expect([spokenDate(date, "fr"), spokenDate(date, "en")]).toEqual([fr, en]);
  });

  it.each([
    ["20:30", "20\u00A0h\u00A030", "8:30\u00A0pm"],
    ["09:00", "9\u00A0h", "9\u00A0am"],
    ["00:15", "0\u00A0h\u00A015", "12:15\u00A0am"],
    ["12:00", "12\u00A0h", "12\u00A0pm"],
  ])("%s", (time, fr, en) => {
    expect([spokenTime(time, "fr"), spokenTime(time, "en")]).toEqual([fr, en]);
  });
});

describe("the name of the files", () => {
  it.each([
    ["Plénière d’été : l’Haÿ-les-Roses", "2026-09-12-pleniere-d-ete-l-hay-les-roses"],
    ["../../etc/passwd", "2026-09-12-etc-passwd"],
    ["CON", "2026-09-12-con"],
    ["اجتماع", "2026-09-12"],
    ["🌻", "2026-09-12"],
    ["long ".repeat(40), `2026-09-12${"-long".repeat(10)}`],
  ])("for « %s » is %s", (title, expected) => {
    expect(publicFileName({ date: "2026-09-12", title })).toBe(expected);
  });
});
