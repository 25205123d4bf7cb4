import { z } from "zod";
import { Instant } from "../kernel/dates.ts";
import { hexOf } from "../kernel/hex.ts";
import { Id } from "../kernel/ids.ts";
import { canonicalJson } from "../vault/canonical-json.ts";
import { SealableKey } from "../directory/sealable.ts";

/** More people than any team that handles a case. */
const MOST_PEOPLE = 40;
/** More than were ever sealed beside one another, or people that a case names. */
const MOST = 400;

/** Somebody who is given the key of an epoch, and by what right. */
export const Recipient = z.strictObject({
  /** In the vault. */
  member: Id,
  /** In the roster. */
  person: Id,
  key: Id,
  box: SealableKey,
  sign: hexOf(32),
  /** The mandate that they have in the team. */
  mandate: Id,
});
export type Recipient = z.infer<typeof Recipient>;

/** Who takes over where no handler is left: so many of them together, nobody alone. */
const RecoveryPeople = z.strictObject({
  threshold: z.int().min(2).max(MOST_PEOPLE),
  people: z.array(z.strictObject({ member: Id, key: Id, box: SealableKey })).max(MOST_PEOPLE),
});

/**
 * What whoever has the key of an epoch reads first: of which case it is, who else has it and by what right, who
 * was kept away, and what came before. Signed by who sealed it, it counts in this vault and this case alone.
 */
export const EpochStatement = z.strictObject({
  vault: Id,
  case: Id,
  number: z.int().min(1),
  protocol: z.strictObject({ id: Id, number: z.int().min(1) }),
  /** The commitment to the key of this epoch. */
  epoch: hexOf(32),
  /** The epochs that it follows: several where two were sealed at once. None of the first. */
  after: z.array(hexOf(32)).max(MOST),
  /** The last entries of those epochs: what somebody adds to them later is set aside, and shown as such. */
  last: z.array(hexOf(32)).max(MOST),
  recipients: z.array(Recipient).min(1).max(MOST_PEOPLE),
  /** Who never gets the key, of the roster: named, declared, of one household, withdrawn. */
  apart: z.array(Id).max(MOST),
  recovery: RecoveryPeople.nullable(),
  maker: Id,
  at: Instant,
});
export type EpochStatement = z.infer<typeof EpochStatement>;

/** What lies in the seal: the statement, who signed it, and the keys of the epochs that it follows. */
export const SealedEpoch = z.strictObject({
  kind: z.literal("epoch"),
  statement: EpochStatement,
  signature: hexOf(64),
  earlier: z.array(z.strictObject({ epoch: hexOf(32), key: hexOf(32) })).max(MOST),
});
export type SealedEpoch = z.infer<typeof SealedEpoch>;

/** The text of a statement as it is signed. */
export function epochMessage(statement: EpochStatement): string {
  return canonicalJson({ purpose: "greffe.case-epoch.1", ...EpochStatement.parse(statement) });
}

/** Why an epoch does not count. */
export type EpochProblem =
  | "other_place"
  | "bad_signature"
  /** Who sealed it had no key of what it follows. */
  | "unknown_maker"
  /** It gives the key to somebody who is named in it as kept away. */
  | "gives_apart"
  | "misnumbered";

interface EpochPlace {
  readonly vault: string;
  /** The commitment of the row in which it lies. */
  readonly epoch: string;
}

/**
 * Whether an epoch counts where it lies, after those that it names; null where it does. The first is of
 * whoever opened the case, who gives themself the key like the others.
 */
export function epochProblem(
  { statement, signature }: SealedEpoch,
  place: EpochPlace,
  before: readonly EpochStatement[],
  isSigned: (key: string, text: string, signature: string) => boolean,
): EpochProblem | null {
  if (statement.vault !== place.vault || statement.epoch !== place.epoch) return "other_place";
  if (before.some((one) => one.case !== statement.case)) return "other_place";
  const known = before.length === 0 ? [statement] : before;
  const maker = known
    .flatMap(({ recipients }) => recipients)
    .find(({ member }) => member === statement.maker);
  if (maker === undefined) return "unknown_maker";
  if (!isSigned(maker.sign, epochMessage(statement), signature)) return "bad_signature";
  const highest = Math.max(0, ...before.map(({ number }) => number));
  if (statement.number !== highest + 1) return "misnumbered";
  const isApart = ({ person }: Recipient) => statement.apart.includes(person);
  return statement.recipients.some(isApart) ? "gives_apart" : null;
}

/** The epochs that none follows: one, or several where two were sealed at once. */
export function headsOf(epochs: readonly EpochStatement[]): EpochStatement[] {
  const followed = new Set(epochs.flatMap(({ after }) => after));
  return epochs.filter(({ epoch }) => !followed.has(epoch));
}

/** Who has the key of each of these epochs: of two that were sealed at once, what neither took away. */
export function commonRecipients(heads: readonly EpochStatement[]): Recipient[] {
  const [first, ...others] = heads;
  return (first?.recipients ?? []).filter(({ person }) =>
    others.every(({ recipients }) => recipients.some((one) => one.person === person)),
  );
}
