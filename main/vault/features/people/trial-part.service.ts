import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { emptyPerson } from "#shared/domain/people/person-fields.ts";
import type { InventedPerson } from "#shared/sample/people.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { openRosterWriter } from "./bulk.service.ts";
import { idsOfPeople } from "./person.repository.ts";

/**
 * Puts the invented people into an empty vault, as one import would; their ids, in their order.
 * Errors: `trial.not_empty` once somebody else was quicker.
 */
export async function tryPeople(
  context: VaultContext,
  people: readonly InventedPerson[],
): Promise<string[]> {
  const { value } = await context.write("people.import", async ({ db, raw }) => {
    if ((await idsOfPeople(db)).length > 0) throw new ExpectedError("trial.not_empty");
    const writer = openRosterWriter(raw, context.now());
    for (const person of people) {
      const { givenName, familyName, pronoun, email, phone, street, postcode, town } = person;
      const address = { street, postcode, town };
      const reached = { emails: [email], phones: [phone], ...address };
      const fields = { ...emptyPerson(), givenName, familyName, pronoun, ...reached };
      const statuses = [{ status: person.status, start: person.since, end: null }];
      writer.create({ fields, statuses, consents: person.mayPublish }, localDate(context.now()));
    }
    return idsOfPeople(db);
  });
  return value.map(fromBlob);
}
