import i18next from "i18next";
import { beforeAll, expect, it } from "vitest";
import { catalogues } from "#shared/i18n/catalogue.ts";
import { refusedMessage } from "./refused-message.ts";

const { errors, vault } = catalogues.fr;
const { hints } = vault.unlock;

beforeAll(async () => {
  await i18next.init({ lng: "fr", resources: { fr: { translation: catalogues.fr } } });
});

it.each([
  ["vault.wrong_passphrase", "six mots\n", [errors.vault.wrong_passphrase, hints.line_end]],
  [
    "backup.wrong_passphrase",
    " l’été",
    [errors.backup.wrong_passphrase, hints.space_around, hints.apostrophe],
  ],
  ["vault.wrong_passphrase", "six mots", [errors.vault.wrong_passphrase]],
  ["vault.disk_full", "six mots ", [errors.vault.disk_full]],
] as const)("of %s and « %s », says what to look at", (code, typed, said) => {
  expect(refusedMessage({ code }, typed)).toBe(said.join(" "));
});
