import type { VaultContext } from "#main/vault/context.ts";
import { isTextSigned } from "#main/vault/keys/signing.ts";
import type { Recipient } from "#shared/domain/cases/epoch.ts";
import {
  comparedMessage,
  keyProblem,
  type KeyProblem,
  type StatedCaseKey,
} from "#shared/domain/cases/key-statement.ts";
import { isPresent } from "#shared/domain/directory/directory.ts";
import { listCaseKeys, listCompared, type Compared } from "./case-key.repository.ts";
import { teamRows, type TeamRow } from "./team.repository.ts";

/** Why somebody of a team cannot be given a key yet; null where they can. */
type NotReady = "not_linked" | "not_in_vault" | "no_keys" | KeyProblem;

export interface TeamMember extends TeamRow {
  readonly key: StatedCaseKey | null;
  readonly problem: NotReady | null;
}

/** The keys that people have for cases, and what is known of them. */
interface KnownKeys {
  readonly newest: ReadonlyMap<string, StatedCaseKey>;
  problemOf(key: StatedCaseKey): KeyProblem | null;
}

/** Whose keys are whose, by what people signed. */
export async function knownKeys(context: VaultContext): Promise<KnownKeys> {
  const keys = await listCaseKeys(context.read);
  const compared = await listCompared(context.read);
  const byId = new Map(keys.map((key) => [key.id, key]));
  const people = context.directory.current?.people;
  const keyOf = (member: string) => {
    const person = people?.get(member);
    return isPresent(person) ? person.sign : null;
  };
  const problemOf = (key: StatedCaseKey) =>
    keyProblem(context.vaultId, key, {
      isSigned: isTextSigned,
      keyOf,
      byId: (id) => byId.get(id),
      isCompared: (one) => compared.some((said) => isComparedBy(context.vaultId, one, said, keys)),
    });
  // The newest that its owner signed: who can write to the store can put a row of their own beside it.
  const newest = new Map<string, StatedCaseKey>();
  for (const key of keys) {
    if (problemOf(key) !== "unsigned") newest.set(key.member, key);
  }
  return { newest, problemOf };
}

/** By somebody else, with keys that were theirs. */
function isComparedBy(
  vaultId: string,
  key: StatedCaseKey,
  { key: of, by, signature }: Compared,
  keys: readonly StatedCaseKey[],
): boolean {
  if (of !== key.id || by === key.member) return false;
  const message = comparedMessage(vaultId, key, by);
  return keys.some((one) => one.member === by && isTextSigned(one.sign, message, signature));
}

/** Who has a mandate in a team on a day, each with the keys that they can be given something by. */
export async function teamOn(
  context: VaultContext,
  body: string,
  day: string,
): Promise<TeamMember[]> {
  const known = await knownKeys(context);
  return teamRows(context.rawRead, body, day).map((row) => memberOf(context, row, known));
}

function memberOf(context: VaultContext, row: TeamRow, known: KnownKeys): TeamMember {
  if (row.member === null) return { ...row, key: null, problem: "not_linked" };
  if (!isPresent(context.directory.current?.people.get(row.member))) {
    return { ...row, key: null, problem: "not_in_vault" };
  }
  const key = known.newest.get(row.member) ?? null;
  return { ...row, key, problem: key === null ? "no_keys" : known.problemOf(key) };
}

/** Those of a team whom nothing keeps from a case, and who can be given its key. */
export function recipientsOf(
  team: readonly TeamMember[],
  cleared: ReadonlySet<string>,
): Recipient[] {
  return team.flatMap(({ person, member, mandate, key, problem }) =>
    problem === null && key !== null && member !== null && cleared.has(person)
      ? [{ member, person, mandate, key: key.id, box: key.box, sign: key.sign }]
      : [],
  );
}
