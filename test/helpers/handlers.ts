import { onTestFinished } from "vitest";
import type { Protocol } from "#shared/domain/cases/protocol.ts";
import { protocolTemplates } from "#shared/domain/cases/protocol-templates.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRole, openBody } from "./bodies.ts";
import { inviteInto, joinVault, openAs } from "./members.ts";
import { openTestVault, PASSPHRASE, type TestVault, type TestVaultOptions } from "./test-vault.ts";

/** Somebody of the roster and of the vault, with their two passphrases. */
interface Handler {
  readonly name: string;
  readonly member: string;
  readonly person: string;
  readonly mandate: string;
  readonly passphrase: string;
  readonly casePassphrase: string;
}

type Name = "camille" | "sacha" | "noa";

export interface Team {
  readonly path: string;
  readonly protocol: string;
  readonly body: string;
  readonly all: Readonly<Record<Name, Handler>>;
  /** Opens the vault as one of them, with their cases unless told. */
  as(name: Name, options?: TestVaultOptions, cases?: "open" | "closed"): Promise<TestVault>;
}

const casePhrase = (name: string) => `la phrase des dossiers de ${name}`;

/** A closed vault of three people with a mandate in one team, each with keys for cases, and its protocol. */
export async function aTeam(
  change: (protocol: Protocol) => Protocol = (same) => same,
): Promise<Team> {
  const vault = await openTestVault();
  const person = async (givenName: string, familyName: string) =>
    (await vault.call("people.create", aPerson({ givenName, familyName }))).person.id;
  const people = {
    camille: await person("Camille", "Orvault"),
    sacha: await person("Sacha", "Quernec"),
    noa: await person("Noa", "Vidalenc"),
  };
  const { id: body, role } = await openBody(vault, "Équipe d’écoute", ["referent"]);
  const mandates = {
    camille: await giveRole(vault, people.camille, role("referent")),
    sacha: await giveRole(vault, people.sacha, role("referent")),
    noa: await giveRole(vault, people.noa, role("referent")),
  };
  const [template] = protocolTemplates("fr");
  if (template === undefined) throw new Error("no protocol to begin with");
  const text = change({ ...template, team: body });
  const { id: protocol } = await vault.call("cases.writeProtocol", { id: null, text });
  const sacha = await inviteInto(vault, "Sacha", ["secretary", "bureau"]);
  const noa = await inviteInto(vault, "Noa", ["reader"]);
  const camille = vault.context.userId;
  await vault.call("memberPeople.say", { member: sacha.id, person: people.sacha });
  await vault.call("memberPeople.say", { member: noa.id, person: people.noa });
  await vault.call("cases.makeKeys", { passphrase: casePhrase("camille") });
  await vault.close();
  for (const [name, { code }] of [
    ["sacha", sacha],
    ["noa", noa],
  ] as const) {
    const joined = await joinVault(vault.path, code, {}, `la phrase du coffre de ${name}`);
    await joined.call("cases.makeKeys", { passphrase: casePhrase(name) });
    if (name === "sacha") {
      await joined.call("memberPeople.say", { member: camille, person: people.camille });
    }
    await joined.close();
  }
  const handler = (name: Name, member: string, passphrase: string): Handler => ({
    name,
    member,
    person: people[name],
    mandate: mandates[name],
    passphrase,
    casePassphrase: casePhrase(name),
  });
  const all = {
    camille: handler("camille", camille, PASSPHRASE),
    sacha: handler("sacha", sacha.id, "la phrase du coffre de sacha"),
    noa: handler("noa", noa.id, "la phrase du coffre de noa"),
  };
  return {
    path: vault.path,
    protocol,
    body,
    all,
    async as(name, options = {}, cases = "open") {
      const opened = await openAs(vault.path, all[name].passphrase, options);
      onTestFinished(() => opened.close());
      if (cases === "open") {
        await opened.call("cases.openKeys", { passphrase: all[name].casePassphrase });
      }
      return opened;
    },
  };
}

/** A case as it begins, with what is given. */
export function aCase(team: Pick<Team, "protocol">, fields = {}) {
  return {
    protocol: team.protocol,
    title: "Propos au local",
    receivedOn: "2026-03-02",
    channel: "call" as const,
    isUrgent: false,
    acts: [],
    ...fields,
  };
}
