import type { BodyNode, OrganisationView, PersonMandate } from "#shared/domain/bodies/views.ts";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { bodyCalled, dayOf, kindCalled, personCalled, titleCalled } from "./find-named.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

interface Options {
  readonly vault?: string | undefined;
  readonly on?: string | undefined;
}

type Told = Omit<BodyNode, "parent" | "holders"> & {
  readonly holders: readonly { readonly role: string; readonly person: string }[];
  readonly parts: readonly Told[];
};

interface ToldMandate {
  readonly id: string;
  readonly body: string;
  readonly role: string;
  readonly capacity: PersonMandate["capacity"];
  readonly start: string;
  readonly plannedEnd: string | null;
  readonly end: string | null;
  readonly endReason: PersonMandate["endReason"];
}

/** Every body open on a day, under the one it is part of. */
export async function listBodies(options: Options): Promise<readonly Told[]> {
  const asOf = dayOf(options.on);
  return withOpenVault(options.vault, readPassphrase, async (vault) =>
    toTree(await vault.call("bodies.organisation", { asOf })),
  );
}

function toTree({ bodies, kinds }: OrganisationView): readonly Told[] {
  const under = Map.groupBy(bodies, ({ parent }) => parent);
  const told = (parent: string | null): Told[] =>
    (under.get(parent) ?? []).map(({ parent: _parent, ...body }) => ({
      ...body,
      kind: kinds.find(({ id }) => id === body.kind)?.name ?? body.kind,
      holders: body.holders.map(({ title, person }) => ({ role: title, person: nameOf(person) })),
      parts: told(body.id),
    }));
  return told(null);
}

/** Who is in a body on a day, each with where they come from. */
export async function listMembersOf(name: string | undefined, options: Options): Promise<unknown> {
  if (name === undefined) throw new CliError("cli.body_missing");
  const asOf = dayOf(options.on);
  return withOpenVault(options.vault, readPassphrase, async (vault) => {
    const body = bodyCalled(await vault.call("bodies.organisation", { asOf }), name, asOf);
    const members = await vault.call("bodies.members", { id: body.id, asOf, limit: 100_000 });
    return members.map(({ person, reasons }) => ({
      person: nameOf(person),
      id: person.id,
      from: reasons.map((reason) =>
        reason.by === "status"
          ? { status: reason.status }
          : { role: reason.title, body: reason.bodyName },
      ),
    }));
  });
}

/** Everything somebody ever held, latest first. */
export async function listMandatesOf(
  name: string | undefined,
  options: Options,
): Promise<readonly ToldMandate[]> {
  if (name === undefined) throw new CliError("cli.person_missing");
  return withOpenVault(options.vault, readPassphrase, async (vault) => {
    const person = await personCalled(vault, name);
    const mandates = await vault.call("mandates.ofPerson", { person });
    return mandates.map(({ bodyName, title, capacity, start, plannedEnd, end, endReason, id }) => ({
      id,
      body: bodyName,
      role: title,
      capacity,
      start,
      plannedEnd,
      end,
      endReason,
    }));
  });
}

interface Opening extends Options {
  readonly kind?: string | undefined;
  readonly under?: string | undefined;
  readonly roles?: string | undefined;
}

/** Opens a body, with roles of which nothing but their titles is said. */
export async function openBodyFromCli(
  name: string | undefined,
  options: Opening,
): Promise<unknown> {
  if (name === undefined) throw new CliError("cli.body_missing");
  const from = dayOf(options.on);
  const { under } = options;
  const titles = (options.roles ?? "").split(",").flatMap((one) => one.trim() || []);
  return withOpenVault(options.vault, readPassphrase, async (vault) => {
    const organisation = await vault.call("bodies.organisation", { asOf: from });
    const kind = kindCalled(organisation, options.kind ?? "circle");
    const parent = under === undefined ? null : bodyCalled(organisation, under, from).id;
    return vault.call("bodies.create", {
      from,
      fields: { ...emptyBody(), name, kind, parent },
      source: NO_SOURCE,
      roles: titles.map((title) => emptyRole(titleCalled(title))),
    });
  });
}

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`.trim();
