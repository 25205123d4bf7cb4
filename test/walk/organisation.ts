/** A person as a walk says it. */
export interface SaidPerson {
  readonly name: string;
  readonly status?: string;
  readonly since?: string;
}

export interface SaidRole {
  readonly title: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly term?: string;
}

/** A set of people of a rule of composition: a role in bodies of a kind, a body, a status. */
export type SaidSet =
  | { readonly role: string; readonly kind: string | null }
  | { readonly body: string }
  | { readonly status: string };

/** A body as a walk says it, in the words of the page. */
export interface SaidBody {
  readonly name: string;
  readonly kind: string;
  /** Its kind is the collective’s own, and named with it. */
  readonly isFirstOfItsKind?: boolean;
  readonly from: string;
  readonly under?: string;
  readonly isLent?: boolean;
  readonly roles?: readonly SaidRole[];
  readonly purpose?: string;
  readonly domain?: string;
  readonly meets?: string;
  readonly cadence?: string;
  readonly isClosed?: boolean;
  readonly until?: string;
  readonly rule?: readonly SaidSet[];
  /** As the one before but for its name and what it is for: entered in one go with it. */
  readonly isAlike?: boolean;
}

export interface SaidMandate {
  readonly who: string;
  readonly title: string;
  readonly body: string;
  readonly start: string;
  readonly end?: string;
  readonly how?: string;
  /** Who appointed them. */
  readonly by?: string;
  /** Whose seat they share. */
  readonly pairedWith?: string;
}

/** A rule as a walk says it: the kind and the fields of it, by their labels. */
export interface SaidRule {
  readonly clause: string;
  readonly kind: string;
  readonly count?: string;
  readonly role?: string;
  readonly months?: string;
  readonly ofKind?: string;
  readonly status?: string;
  readonly before?: string;
  readonly by?: string;
  readonly where?: string;
  readonly cadence?: string;
  readonly until?: string;
  readonly period?: readonly [from: string, to: string];
}

/** What is taken away: a mandate, which may go to somebody else, or a meeting. */
type SaidLoss =
  | {
      readonly body: string;
      readonly who: string;
      readonly to?: string;
      /** Somebody who comes for it. */
      readonly newcomer?: SaidPerson;
      /** Its planned end, other than the one that is proposed. */
      readonly until?: string;
    }
  | { readonly meeting: string; readonly on: string };

/** What the rules say then, by their clauses. */
export type SaidBreak = SaidLoss & { readonly says: Readonly<Record<string, RegExp>> };

export interface SaidOrganisation {
  readonly name: string;
  /** The day that it is looked at. */
  readonly day: string;
  readonly people: readonly SaidPerson[];
  readonly bodies: readonly SaidBody[];
  readonly mandates: readonly SaidMandate[];
  /** Days on which the body of that name met. */
  readonly meetings?: readonly { readonly title: string; readonly on: string }[];
  /** Closed on request, with the words that it was asked in. */
  readonly closed?: readonly {
    readonly body: string;
    readonly on: string;
    readonly asked: string;
  }[];
  readonly rules: readonly SaidRule[];
  readonly breaks: readonly SaidBreak[];
}
