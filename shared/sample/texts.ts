import type { OrganisationWords } from "./bodies.ts";
import type { SampleMeeting } from "./meeting.ts";
import type { RuleWords } from "./rules.ts";

/** A file that a meeting has. */
interface SampleDocument {
  /** Index of its meeting. */
  readonly meeting: number;
  readonly name: string;
  readonly text: string;
}

/** What is written about the invented collective; its people are the same in every language. */
export interface SampleTexts {
  readonly name: string;
  /** Whoever keeps the vault. */
  readonly secretary: string;
  readonly organisation: OrganisationWords;
  readonly rules: RuleWords;
  readonly meetings: readonly SampleMeeting[];
  /** What each of `SAMPLE_EXPENSES` was for. */
  readonly expenses: readonly string[];
  /** What each of `SAMPLE_ENTRIES` was for. */
  readonly books: readonly string[];
  /** What each of `SAMPLE_INCOME` was. */
  readonly income: readonly string[];
  readonly campaign: Readonly<Record<"place" | "source" | "agent" | "printed" | "coffee", string>>;
  /** What it declared to be to the tax administration. */
  readonly taxRegime: {
    readonly decidedBy: string;
    readonly issuer: Readonly<
      Record<"street" | "postcode" | "town" | "object" | "signer" | "quality", string>
    >;
  };
  readonly documents: readonly SampleDocument[];
}
