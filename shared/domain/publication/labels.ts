import type { MembershipStatus } from "../people/person.ts";

/** The words of a public page that are not the collective's own; the catalogue gives them. */
export interface PublicPageLabels {
  /** A language tag, for the page and for its dates. */
  readonly language: "fr" | "en";
  readonly decisions: string;
  readonly actions: string;
  readonly items: string;
  readonly decision: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
  readonly done: string;
  readonly place: string;
  readonly noDecision: string;
  readonly footer: string;
  /** `{from}` and `{to}` stand for times. */
  readonly fromTo: string;
  readonly from: string;
  readonly present: (count: number) => string;
  readonly excused: (count: number) => string;
  readonly including: string;
  readonly roleCount: Readonly<Record<MembershipStatus, (count: number) => string>>;
  /** How somebody who is not named appears, in the middle of a sentence. */
  readonly role: Readonly<Record<MembershipStatus, string>>;
  readonly someone: string;
  readonly removed: Readonly<Record<"email" | "phone" | "address", string>>;
}
