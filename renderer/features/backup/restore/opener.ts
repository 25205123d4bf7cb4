import { z } from "zod";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import type { VaultOpener } from "#shared/ipc/vault-opener.ts";
import { NO_WORDS, readTyped, type TypedWords } from "#renderer/lib/words/typed-words.ts";
import { wordsOf, type Part } from "#renderer/lib/parts/part.ts";

type OpenerKind = VaultOpener["kind"];

/** What was typed for each way of opening a backup. In this component's memory only. */
export interface TypedOpener {
  readonly kind: OpenerKind;
  readonly passphrase: string;
  readonly words: TypedWords;
  readonly parts: readonly Part[];
}

/** Changes what is typed as it is then: a part is added once it was checked. */
export type ChangeOpener = (change: (typed: TypedOpener) => Partial<TypedOpener>) => void;

const NOTHING_TYPED: TypedOpener = {
  kind: "passphrase",
  passphrase: "",
  words: NO_WORDS,
  parts: [],
};

/** What to open with, or null while it is not all there. Whether the parts are enough, the vault says. */
function openerOf({ kind, passphrase, words, parts }: TypedOpener): VaultOpener | null {
  switch (kind) {
    case "passphrase":
      return passphrase === "" ? null : { kind, passphrase };
    case "kit":
      return readTyped(words).kind === "valid" ? { kind, words: [...words] } : null;
    default:
      return parts.length === 0 ? null : { kind, shares: wordsOf(parts) };
  }
}

/** What a backup is restored from, where to, and what was typed to open it. */
interface TypedRestore extends TypedOpener {
  readonly file: ChosenFile | null;
  readonly folder: ChosenFile | null;
}

export const NOTHING_ASKED: TypedRestore = { ...NOTHING_TYPED, file: null, folder: null };

/** The same once it is all there. */
export const RestoreAsked = z
  .custom<TypedRestore>()
  .transform(({ file, folder, ...typed }, context) => {
    const opener = openerOf(typed);
    if (file !== null && folder !== null && opener !== null) {
      return { file: file.ref, folder: folder.ref, opener };
    }
    context.addIssue({ code: "custom", message: "required" });
    return z.NEVER;
  });
