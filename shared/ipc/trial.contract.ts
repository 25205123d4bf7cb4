import { z } from "zod";
import { Language } from "./app.contract.ts";
import { mainMethod, vaultMethod } from "./define.ts";
import { FileRef } from "./file-ref.ts";

export const contract = {
  /** Where to make a vault to try, and with what: it is thrown away when it is closed. */
  "trial.start": mainMethod({
    input: z.object({}),
    output: z.object({ folder: FileRef, passphrase: z.string() }),
  }),
  /** Puts the invented collective into an empty vault. */
  "trial.fill": vaultMethod({
    needs: "people.import",
    topics: "all",
    job: true,
    input: z.object({ language: Language }),
    output: z.object({}),
    errors: ["trial.not_empty"],
  }),
};
