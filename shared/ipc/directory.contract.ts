import { z } from "zod";
import { DIFFERENCES } from "../domain/directory/compare.ts";
import { Passphrase } from "../domain/vault/kdf.ts";
import { vaultMethod } from "./define.ts";
import { REKEY_ERRORS } from "./members.contract.ts";

const nothing = z.object({});

export const contract = {
  /** How the vault stands against what people signed of who is in it. */
  "directory.standing": vaultMethod({
    needs: null,
    reads: "always",
    answeredBy: "session",
    input: nothing,
    output: z.object({
      /**
       * `believed`: made before people signed who is in it, and only read until somebody signs how it
       * stands. `unconfirmed`: signed, but what opens it for this person would open another vault too.
       */
      standing: z.enum(["believed", "unconfirmed", "signed"]),
      /** Six words that are the same on every machine with this vault; null of a vault from before them. */
      fingerprint: z.array(z.string()).length(6).nullable(),
      differences: z.array(
        z.object({
          kind: z.enum(DIFFERENCES),
          /** Who it is about; empty where the vault knows no name. */
          name: z.string(),
        }),
      ),
      /** Whether `directory.restore` mends them all. */
      canRestore: z.boolean(),
    }),
  }),
  /** Signs how a vault stands from before people signed who is in it, and gives it a new key. */
  "directory.checkpoint": vaultMethod({
    needs: "members.manage",
    topics: "all",
    answeredBy: "session",
    secret: "asked",
    job: true,
    input: z.object({ passphrase: Passphrase }),
    output: z.object({ pages: z.int() }),
    errors: [...REKEY_ERRORS, "directory.signed_already"],
  }),
  /** Once its words were compared: this person's passphrase opens this vault, and no other. */
  "directory.confirm": vaultMethod({
    needs: null,
    topics: "all",
    answeredBy: "session",
    secret: "asked",
    input: z.object({ passphrase: Passphrase }),
    output: nothing,
    errors: ["vault.wrong_passphrase", "directory.nothing_to_confirm"],
  }),
  /** Takes out of the header and of the rows what nobody signed. Until then nothing is written. */
  "directory.restore": vaultMethod({
    needs: "members.manage",
    topics: "all",
    answeredBy: "session",
    input: nothing,
    output: nothing,
    errors: ["directory.nothing_to_restore", "directory.not_restorable"],
  }),
};
