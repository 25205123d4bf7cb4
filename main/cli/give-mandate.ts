import { plannedEndOf } from "#shared/domain/bodies/mandate.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { bodyCalled, dayOf, personCalled, roleCalled } from "./find-named.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

interface Giving {
  readonly vault?: string | undefined;
  readonly on?: string | undefined;
  readonly body?: string | undefined;
  readonly role?: string | undefined;
  readonly until?: string | undefined;
}

/** From a day on, until another one or as long as the role's term says. */
export async function giveMandateFromCli(
  name: string | undefined,
  options: Giving,
): Promise<unknown> {
  const { body: where, role: title } = options;
  if (name === undefined || where === undefined || title === undefined) {
    throw new CliError("cli.mandate_incomplete");
  }
  const start = dayOf(options.on);
  const until = options.until === undefined ? null : dayOf(options.until);
  return withOpenVault(options.vault, readPassphrase, async (vault) => {
    const body = bodyCalled(await vault.call("bodies.organisation", { asOf: start }), where, start);
    const { roles } = await vault.call("bodies.get", { id: body.id, asOf: start });
    const role = roleCalled(roles, title, body.name);
    return vault.call("mandates.give", {
      person: await personCalled(vault, name),
      role: role.id,
      capacity: "holder",
      start,
      plannedEnd: until ?? plannedEndOf(start, role.term, body.until),
      end: null,
      endReason: null,
      endNote: "",
      designation: role.designation,
      appointer: null,
      pairedWith: null,
      source: NO_SOURCE,
    });
  });
}
