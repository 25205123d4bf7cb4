import { z } from "zod";
import { WitnessVerdict } from "../domain/vault/witness.ts";
import { vaultMethod } from "./define.ts";
import { Held, OnMedium } from "./vault.contract.ts";

const nothing = z.object({});

export const contract = {
  /** Where the open vault stands: an older copy or not, read only or not, the journal's last entry. */
  "witness.standing": vaultMethod({
    needs: null,
    reads: "always",
    answeredBy: "session",
    input: nothing,
    output: z.object({
      verdict: WitnessVerdict,
      head: z.object({ seq: z.number().int(), hash: z.string(), at: z.string() }).nullable(),
      readOnly: z
        .discriminatedUnion("why", [Held.extend({ isGone: z.boolean() }), OnMedium])
        .nullable(),
    }),
  }),
  /**
   * Takes away the lock that another machine left, of which a person says that it is no longer in the vault.
   * The vault stays as it is here, only read: it is to be locked and opened again.
   */
  "witness.takeOver": vaultMethod({
    needs: null,
    topics: [],
    answeredBy: "session",
    input: nothing,
    output: nothing,
    errors: ["vault.in_use"],
  }),
  /** Goes on with an older copy. Until then every command fails with `witness.undecided`. */
  "witness.accept": vaultMethod({
    needs: null,
    topics: "all",
    answeredBy: "session",
    input: nothing,
    output: nothing,
    errors: ["witness.nothing_to_accept"],
  }),
  /** Whether the vault's files are those that it was opened on: nothing is written while they are not. */
  "witness.stillHere": vaultMethod({
    needs: null,
    reads: "always",
    answeredBy: "session",
    input: nothing,
    output: nothing,
  }),
  /** Copies that a synchronising program left in the vault's folder or beside it. */
  "witness.conflicts": vaultMethod({
    needs: null,
    reads: "always",
    answeredBy: "session",
    input: nothing,
    output: z.array(
      z.object({
        name: z.string(),
        place: z.enum(["inside", "beside"]),
        /** Null when it went away meanwhile. */
        changed: z.string().nullable(),
      }),
    ),
  }),
};
