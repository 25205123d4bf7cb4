import { aPerson } from "#test/fixtures/people/person.ts";
import type { TestVault } from "./vault-in-process.ts";

/** Élodie Eon. */
export async function seedOne(vault: TestVault): Promise<void> {
  await vault.call("people.create", aPerson({ givenName: "Élodie", familyName: "Eon" }));
}

/** The same, and a meeting of 2019. */
export async function seedOneAndMeeting(vault: TestVault): Promise<void> {
  await seedOne(vault);
  await vault.call("meetings.create", {
    title: "Assemblée",
    date: "2019-03-14",
    startsAt: null,
    endsAt: null,
    zone: "Europe/Paris",
    place: "",
    remote: "",
  });
}
