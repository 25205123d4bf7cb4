import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { emptyPerson } from "#shared/domain/people/person-fields.ts";
import { samplePeople } from "#shared/sample/collective.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { openRosterWriter } from "./bulk.service.ts";
import { idsOfPeople } from "./person.repository.ts";

/** Somebody of the trial's roster. */
export interface Invented {
  readonly id: string;
  readonly name: string;
}

/**
 * Puts the invented people into an empty vault, as one import would. Errors: `trial.not_empty` once
 * somebody else was quicker.
 */
export async function tryPeople(context: VaultContext): Promise<void> {
  await context.write("people.import", async ({ db, raw }) => {
    if ((await idsOfPeople(db)).length > 0) throw new ExpectedError("trial.not_empty");
    const writer = openRosterWriter(raw, context.now());
    for (const person of samplePeople()) {
      const { givenName, familyName, pronoun, email, phone, street, postcode, town } = person;
      const address = { street, postcode, town };
      const reached = { emails: [email], phones: [phone], ...address };
      const fields = { ...emptyPerson(), givenName, familyName, pronoun, ...reached };
      const statuses = [{ status: person.status, start: person.since, end: null }];
      const told = {
        fields,
        statuses,
        consents: person.mayPublish,
        birth: "",
        groups: [],
        inGroups: { start: null, end: null },
        kept: [],
        toCheck: [],
      };
      writer.create(told, localDate(context.now()));
    }
  });
}

/** Who was put in, in the roster's order: the parts after this one name them by their index. */
export async function inventedPeople(context: VaultContext): Promise<Invented[]> {
  const ids = await idsOfPeople(context.read);
  return samplePeople().flatMap(({ givenName, familyName }, index) => {
    const id = ids[index];
    return id === undefined ? [] : [{ id: fromBlob(id), name: `${givenName} ${familyName}` }];
  });
}
