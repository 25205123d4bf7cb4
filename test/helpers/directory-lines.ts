import type { Directory } from "#shared/domain/directory/directory.ts";
import { countsAsSecond } from "#shared/domain/directory/directory.ts";
import { foldDirectory, type DirectoryEntry, type Folded } from "#shared/domain/directory/fold.ts";
import { arriveMessage, joinMessage } from "#shared/domain/directory/proofs.ts";
import type { Statement, StatementOf } from "#shared/domain/directory/statement.ts";

/* Keys are names here: somebody signed what carries the name of their key. */
export const hex = (name: string, bytes = 32) =>
  Buffer.from(name.padEnd(bytes, "."))
    .toString("hex")
    .slice(0, bytes * 2);
export const id = (name: string) => `00000000-0000-7000-8000-${hex(name, 6)}`;
export const keysOf = (key: string) => ({ sign: hex(key), box: hex(`box ${key}`) });
export const [ana, ben, cai, dou] = ["ana", "ben", "cai", "dou"].map(id) as [
  string,
  string,
  string,
  string,
];

export const place = { vaultId: id("vault"), root: hex("1") };
export const proofBy = (key: string, message: string) =>
  hex(`${key} ${Buffer.from(message).toString("base64").slice(-40)}`, 64);
export const isProven = (sign: string, message: string, proof: string) =>
  proof === proofBy(Buffer.from(sign, "hex").toString().replaceAll(".", ""), message);

export interface Line {
  readonly by: string;
  readonly says: Statement;
  /** The key that it is signed with; the author's name without. */
  readonly key?: string;
  readonly after?: readonly string[];
}

/** Entries "1", "2", … each after the one before, unless it says after which. */
export function entriesOf(lines: readonly Line[]): DirectoryEntry[] {
  return lines.map(({ by, says, key, after }, index) => ({
    id: hex(String(index + 1)),
    after: (after ?? (index === 0 ? [] : [String(index)])).map((name) => hex(name)),
    actor: id(by),
    statement: says,
    isSignedBy: (sign) => sign === hex(key ?? by),
  }));
}

export function fold(lines: readonly Line[]): Folded {
  return foldDirectory(entriesOf(lines), { ...place, isProven });
}

export function directoryOf(folded: Folded): Directory {
  if (folded.directory === null) throw new Error("no directory");
  return folded.directory;
}

export const key = (generation: number) => ({ generation, mark: hex(`mark ${generation}`) });
export const found: Line = {
  by: "ana",
  says: { kind: "found", person: ana, ...keysOf("ana"), roles: ["bureau"], key: key(1) },
};

export function invite(
  by: string,
  who: string,
  roles: StatementOf<"invite">["roles"] = ["reader"],
): Line {
  return {
    by,
    says: { kind: "invite", person: id(who), ...keysOf(`code ${who}`), roles, until: 9 },
  };
}

export function join(who: string, code = `code ${who}`, as = who): Line {
  const keys = { person: id(who), ...keysOf(as) };
  const says = { kind: "join", ...keys, proof: proofBy(code, joinMessage(place, keys)) } as const;
  return { by: who, says, key: as };
}

export const changeKey = (by: string, removed: string | null, generation = 2): Line => ({
  by,
  says: { kind: "changeKey", key: key(generation), removed: removed === null ? null : id(removed) },
});

export const makeParts = (by: string, set: string): Line => ({
  by,
  says: {
    kind: "makeParts",
    parts: { set: id(set), ...keysOf(set), threshold: 2, commitments: [hex("1"), hex("2")] },
  },
});

export function arrive(who: string, set: string): Line {
  const keys = { person: id(who), ...keysOf(who), set: id(set) };
  const proof = proofBy(set, arriveMessage(place, keys));
  return { by: who, says: { kind: "arrive", ...keys, proof } };
}

export const enter = (who: string): Line => ({ by: who, says: { kind: "enter", person: id(who) } });

export const compareSuccessor = (by: string): Line => ({
  by,
  says: { kind: "compare", person: cai, sign: hex("cai2") },
});

export const decide = (by: string, person: string, stays: boolean): Line => ({
  by,
  says: { kind: "decide", person, stays },
});

export const both = [found, invite("ana", "ben", ["bureau"]), join("ben")];
export const isCaiSecond = (lines: readonly Line[]) => {
  const person = directoryOf(fold(lines)).people.get(cai);
  return person !== undefined && countsAsSecond(person);
};

export const people = (one: Folded) =>
  [...directoryOf(one).people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const problems = (folded: Folded) => folded.refused.map(({ problem }) => problem);
