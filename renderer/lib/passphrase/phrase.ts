import { MIN_PASSPHRASE_LENGTH } from "#shared/domain/vault/kdf.ts";

export type PhraseKind = "suggested" | "own";

export interface PhraseAnswers {
  readonly kind: PhraseKind;
  readonly words: readonly string[];
  readonly retyped: string;
  readonly own: string;
  readonly repeat: string;
}

export type PhraseProblem =
  | { readonly kind: "missing" }
  | { readonly kind: "words_missing" }
  | { readonly kind: "too_short"; readonly missing: number }
  | { readonly kind: "differs" };

/** What stands between the answers and a passphrase; null when they make one. */
export function problemOf(answers: PhraseAnswers): PhraseProblem | null {
  if (answers.kind === "suggested") {
    if (answers.retyped.trim() === "") return { kind: "words_missing" };
    const same = spaced(answers.retyped) === answers.words.join(" ");
    return same && answers.words.length > 0 ? null : { kind: "differs" };
  }
  if (answers.own === "") return { kind: "missing" };
  const missing = MIN_PASSPHRASE_LENGTH - answers.own.length;
  if (missing > 0) return { kind: "too_short", missing };
  return answers.own === answers.repeat ? null : { kind: "differs" };
}

/** The passphrase that the answers make. Suggested words are joined by single spaces. */
export function typedPhrase(answers: PhraseAnswers): string {
  return answers.kind === "suggested" ? answers.words.join(" ") : answers.own;
}

function spaced(text: string): string {
  return text.normalize("NFC").trim().toLowerCase().split(/\s+/u).join(" ");
}
