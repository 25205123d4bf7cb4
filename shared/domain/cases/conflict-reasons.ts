import type { NameLikeness, PersonName } from "./same-name.ts";

/** A stay in a body, by mandate or by its rule: `end` is its last day. */
export interface Stay {
  readonly body: string;
  readonly start: string;
  readonly end: string | null;
  /** The mandate it is by, and the one whose seat that shares. */
  readonly mandate: string | null;
  readonly pairedWith: string | null;
}

interface KnownContact {
  readonly text: string;
  /** No longer theirs, as the roster says. */
  readonly isFormer: boolean;
}

/** Somebody of the roster, with all that they are or were known by. */
export interface KnownPerson {
  readonly person: string;
  readonly names: readonly PersonName[];
  /** Proven where somebody answered from there. */
  readonly emails: readonly (KnownContact & { readonly isProven: boolean })[];
  readonly phones: readonly KnownContact[];
  readonly stays: readonly Stay[];
}

/** As whom somebody is in a case so that they never have its key. */
type NamedPart = "reporter" | "concerned" | "witness";

/** Somebody a case names: of the roster, or by words that somebody typed. */
export interface NamedPerson {
  readonly record: string;
  readonly part: NamedPart;
  readonly person: string | null;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** Whether they answered from that address. */
  readonly isEmailProven: boolean;
}

/** Said of oneself, alone and at any time, or of another handler. */
export interface DeclaredConflict {
  readonly person: string;
  readonly why: "own" | "conflict";
}

interface Of {
  /** The same as long as what it was found from is: what is decided of it holds until then. */
  readonly id: string;
  readonly record: string;
  readonly part: NamedPart;
}

interface Certain {
  readonly certainty: "certain";
}

interface Proposed {
  readonly certainty: "proposed";
}

type SamePerson = Of & Certain & { readonly kind: "same_person" };
type SameAddress = Of & Certain & { readonly kind: "same_address"; readonly address: string };
type Declared = Certain & {
  readonly kind: "declared";
  readonly id: string;
  readonly why: DeclaredConflict["why"];
};
type SameName = Of & Proposed & { readonly kind: "same_name"; readonly likeness: NameLikeness };
type SameContact = Of &
  Proposed & { readonly kind: "same_email" | "same_phone"; readonly isFormer: boolean };
type AddressLikeName = Of & Proposed & { readonly kind: "address_like_name" };
type Household = Of & Proposed & { readonly kind: "household"; readonly with: string };
type CommonBody = Of &
  Proposed & {
    readonly kind: "common_body";
    readonly with: string;
    readonly body: string;
    readonly size: number;
    readonly start: string;
  };
type PastMandate = Of &
  Proposed & {
    readonly kind: "past_mandate";
    readonly with: string;
    readonly body: string;
    readonly start: string;
    readonly end: string;
  };
type SameSeat = Of &
  Proposed & {
    readonly kind: "same_seat";
    readonly with: string;
    readonly body: string;
    readonly start: string;
    readonly end: string | null;
  };

/** Why somebody may not have a case’s key, or may not until somebody has looked at it. */
export type ConflictReason =
  | SamePerson
  | SameAddress
  | Declared
  | SameName
  | SameContact
  | AddressLikeName
  | Household
  | CommonBody
  | PastMandate
  | SameSeat;

/** Every kind of reason under its own name. */
export const CONFLICT_KINDS: { readonly [Kind in ConflictReason["kind"]]: Kind } = {
  same_person: "same_person",
  same_address: "same_address",
  declared: "declared",
  same_name: "same_name",
  same_email: "same_email",
  same_phone: "same_phone",
  address_like_name: "address_like_name",
  household: "household",
  common_body: "common_body",
  past_mandate: "past_mandate",
  same_seat: "same_seat",
};

export interface HandlerConflict {
  readonly person: string;
  readonly reasons: readonly ConflictReason[];
  /** Whether they have the key before anything is decided of them: with any reason, they do not. */
  readonly keyMeanwhile: boolean;
}

/**
 * Whether a reason may be dismissed with a reason of its own. Not what is certain; nor a household, which somebody
 * wrote down: where it is wrong, it is taken off there.
 */
export function mayDismiss({ certainty, kind }: ConflictReason): boolean {
  return certainty === "proposed" && kind !== "household";
}
