import i18next from "i18next";
import { beforeAll, expect, it } from "vitest";
import { catalogues } from "#shared/i18n/catalogue.ts";
import type { ErrorCode } from "#shared/ipc/result.ts";
import { CallError } from "./client.ts";
import { errorMessage, failureMessage, fieldMessage } from "./failure-message.ts";

beforeAll(async () => {
  await i18next.init({
    lng: "fr",
    resources: { fr: { translation: catalogues.fr }, en: { translation: catalogues.en } },
    interpolation: { escapeValue: false },
  });
});

it("puts a known failure into words, in the language of the moment", async () => {
  const failure = { code: "vault.wrong_passphrase" } as const;
  expect(failureMessage(failure)).toBe(catalogues.fr.errors.vault.wrong_passphrase);
  await i18next.changeLanguage("en");
  expect(errorMessage(new CallError(failure))).toBe(catalogues.en.errors.vault.wrong_passphrase);
  await i18next.changeLanguage("fr");
});

it("says days as people do, and titles of roles, in the language of the moment", async () => {
  const params = { day: "2026-03-01", count: 1, people: "Lise Le Dû", endsOn: "", startsOn: "" };
  const failure = { code: "mandates.no_seat", params } as const;
  expect(failureMessage(failure)).toMatch(/^Le 1er mars 2026, la seule place est prise/);
  await i18next.changeLanguage("en");
  expect(failureMessage(failure)).toContain("1 March 2026");
  await i18next.changeLanguage("fr");
});

it("says why a rule refused, with its clause", () => {
  const params = {
    says: "status_missing",
    why: "status_missing",
    status: "adherent",
    day: "2024-06-08",
    people: "Jo Kerjean",
    body: "Presse",
    title: "referent",
    clause: "Adhérentes avant le 9 juin.",
    reference: "Charte, 3",
  };
  expect(failureMessage({ code: "rules.refused", params })).toBe(
    "Une règle du collectif ne serait plus respectée. Jo Kerjean (« Référent·e », Presse) n’avait pas le statut « Adhérent·e » le 8 juin 2024. Clause : « Adhérentes avant le 9 juin. » (Charte, 3).",
  );
});

it("shows the number under which an unexpected failure is logged", () => {
  expect(failureMessage({ code: "unexpected", correlationId: "4f2a" })).toContain("4f2a");
});

it("shows something for a code nobody wrote a sentence for, and for any other error", () => {
  expect(failureMessage({ code: "people.from_the_future" as ErrorCode })).toMatch(/inattendu/);
  expect(errorMessage(new TypeError("x"))).toMatch(/inattendu/);
});

it("has a sentence for a field, whatever its code", () => {
  expect(fieldMessage("name_required")).toBe(catalogues.fr.app.fields.name_required);
  expect(fieldMessage("custom_code")).toBe(catalogues.fr.app.fields.other);
});
