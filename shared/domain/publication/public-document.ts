import type { MembershipStatus } from "../people/person.ts";

/** What may go out, and nothing else: no identifier, no mention, no item that is not public. */
export type PublicInline =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly marks: readonly ("bold" | "italic" | "underline" | "strike")[];
      /** Null for text that leads nowhere. */
      readonly href: string | null;
    }
  | { readonly kind: "break" };

export type PublicLine = readonly PublicInline[];

export interface PublicAction {
  readonly content: PublicLine;
  /** A role, initials, or a name that may be published; empty when nobody is in charge. */
  readonly owner: string;
  readonly due: string | null;
  readonly done: boolean;
}

export type PublicBlock =
  | { readonly kind: "paragraph"; readonly content: PublicLine }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly content: PublicLine }
  | { readonly kind: "decision"; readonly content: PublicLine }
  | ({ readonly kind: "action" } & PublicAction)
  | { readonly kind: "rule" }
  | { readonly kind: "bullets"; readonly items: readonly (readonly PublicBlock[])[] }
  | {
      readonly kind: "numbers";
      readonly start: number;
      readonly items: readonly (readonly PublicBlock[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly PublicBlock[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly PublicCell[])[] };

export interface PublicCell {
  readonly isHeader: boolean;
  readonly content: PublicLine;
}

interface PublicItem {
  readonly title: string;
  readonly blocks: readonly PublicBlock[];
}

/** Attendance as figures, never names. */
export interface PublicAttendance {
  readonly present: number;
  readonly excused: number;
  readonly roles: readonly { readonly status: MembershipStatus; readonly count: number }[];
}

export interface PublicDocument {
  /** Who publishes; empty on a page that does not say it. */
  readonly collective: string;
  readonly title: string;
  readonly date: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string;
  readonly attendance: PublicAttendance;
  readonly decisions: readonly { readonly itemTitle: string; readonly content: PublicLine }[];
  readonly actions: readonly ({ readonly itemTitle: string } & PublicAction)[];
  readonly items: readonly PublicItem[];
}

/** The words of a line, a line feed for each break. */
export function lineText(line: PublicLine): string {
  return line.map((inline) => (inline.kind === "text" ? inline.text : "\n")).join("");
}
