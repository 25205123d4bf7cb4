import { expect, it } from "vitest";
import { localDateIn } from "#shared/domain/kernel/local-date.ts";
import { samplePeople, sampleTexts } from "#shared/sample/collective.ts";
import { CIRCLES } from "#shared/sample/names.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");
const at = (inDays: number) => localDateIn(now(), inDays);

it("gives a trial eight circles, a committee by rule, a vacancy, and a past", async () => {
  const vault = await openTestVault({ now });
  await vault.call("trial.fill", { language: "fr" });
  const organisation = (asOf: string) => vault.call("bodies.organisation", { asOf });
  const { bodies } = await organisation(at(0));
  const namesOf = (some: typeof bodies) => some.map(({ name }) => name);

  const circles = bodies.filter(({ kind }) => kind === "circle");
  expect(circles.map(({ name, people }) => [name, people])).toEqual(
    CIRCLES.map((name) => [name, samplePeople().filter(({ circle }) => circle === name).length]),
  );

  const committee = bodies.find(({ kind }) => kind === "steering_committee")?.id ?? "";
  const members = await vault.call("bodies.members", { id: committee, asOf: at(0), limit: 100 });
  expect(members).toHaveLength(18);
  // A referent of the treasury who is the bureau's treasurer too.
  const inTwo = members.filter(({ reasons }) => reasons.length > 1);
  expect(inTwo.map(({ person }) => `${person.givenName} ${person.familyName}`)).toEqual([
    "Émile Gaudin",
  ]);

  expect(namesOf(bodies.filter(({ vacant }) => vacant > 0))).toEqual(["Mobilités"]);
  expect(namesOf(bodies.filter(({ ending }) => ending > 0))).toEqual([
    "Écoles et jeunesse",
    "Eau et rivière",
  ]);
  const ledByOne = circles.filter(
    ({ holders }) => holders.filter(({ title }) => title === "referent").length === 1,
  );
  expect(namesOf(ledByOne)).toEqual(["Santé"]);

  const { rules } = await vault.call("rules.answers", { asOf: at(0) });
  expect(rules.map(({ standing, answers }) => [standing, answers.length])).toEqual([
    ["broken", 1],
    ["kept", 0],
    ["kept", 0],
  ]);
  expect(rules[0]?.answers[0]).toMatchObject({
    names: { bodyName: "Santé" },
    reason: { why: "too_few", count: 1, needed: 2 },
  });

  const { festival, posters, emptyHomes } = sampleTexts("fr").organisation.bodies;
  expect(namesOf((await organisation(at(-300))).bodies)).toEqual(
    expect.arrayContaining([festival.name, posters.formerly]),
  );
  expect(namesOf((await organisation(at(-44))).bodies)).not.toContain(emptyHomes.name);
  expect(namesOf(bodies)).not.toContain(festival.name);
  expect(bodies.find(({ name }) => name === emptyHomes.name)?.until).toBe(at(75));
});
