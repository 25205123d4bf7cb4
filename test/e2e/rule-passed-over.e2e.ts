import { expect, it } from "vitest";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import type { RuleTerms } from "#shared/domain/rules/rule.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { appWithVault } from "#test/helpers/app-with-vault.ts";
import { axeFindings } from "#test/helpers/axe.ts";
import { openBody } from "#test/helpers/bodies.ts";
import { callInWindow } from "#test/helpers/call-in-window.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";
import { focusOn } from "#test/walk/focus.ts";

const role = { title: "referent", scope: { ...EVERY_BODY, kind: "circle" as const } };
const RULES: readonly (readonly [clause: string, RuleTerms])[] = [
  [
    "Les référentes sont adhérentes.",
    { kind: "holder_status", role, status: "adherent", since: { kind: "held" } },
  ],
  ["Un mandat dure un an.", { kind: "longest_term", role, months: 12 }],
];

/** A circle whose rules refuse a referent without a status, and one without an end. */
async function seed(vault: TestVault): Promise<void> {
  await openBody(vault, "Presse", ["referent"]);
  await vault.call("people.create", aPerson({ givenName: "Anne", familyName: "Abgrall" }));
  for (const [clause, terms] of RULES) {
    const rule = { clause, reference: "Charte", start: null, end: null };
    await vault.call("rules.add", { terms, effect: "refuses", ...rule });
  }
}

it("refuses a mandate with the clause of each rule, and takes it once both are passed over", async () => {
  const app = await appWithVault({ seed });
  const { page } = app;
  await page.getByRole("banner").getByRole("link", { name: "Cercles", exact: true }).click();
  await page.getByRole("row", { name: "Presse" }).click();
  await page.getByRole("button", { name: "Donner le mandat : Référent·e" }).press("Enter");
  const person = page.getByRole("combobox", { name: "Personne", exact: true });
  await focusOn(person);
  await page.keyboard.type("Anne");
  await page.getByRole("option", { name: "Anne Abgrall" }).first().waitFor();
  await page.keyboard.press("Enter");
  await expect.poll(() => person.inputValue()).toBe("Anne Abgrall");
  await page.keyboard.press("Enter");

  const said = (clause: string) => page.getByRole("form").getByText(clause).waitFor();
  const reason = page.getByRole("textbox", { name: "Raison de passer outre" });
  await said("Les référentes sont adhérentes.");
  expect(await axeFindings(page)).toEqual([]);
  await reason.fill("Son bulletin arrive.");
  await reason.press("Enter");
  await said("Un mandat dure un an.");
  await expect.poll(() => reason.inputValue()).toBe("");
  await reason.fill("Jusqu’à l’assemblée.");
  await page.getByRole("button", { name: "Passer outre une fois" }).click();
  await page.getByRole("button", { name: "Mandat de Anne Abgrall" }).waitFor();

  const { rules } = await callInWindow(app, "rules.answers", { asOf: "2030-01-01" });
  expect(rules.map(({ answers }) => answers[0]?.override?.reason)).toEqual([
    "Son bulletin arrive.",
    "Jusqu’à l’assemblée.",
  ]);
});
