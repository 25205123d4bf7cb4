import { z } from "zod";
import { Ref } from "../domain/finances/expenses/ref.ts";
import { Id } from "../domain/kernel/ids.ts";
import { vaultMethod } from "./define.ts";

const written = z.object({ seq: z.number().int() });

export const contract = {
  /** Who people of the vault are in the roster: all for who manages them, oneself for others. */
  "memberPeople.list": vaultMethod({
    needs: "expenses.claim",
    reads: "always",
    input: z.object({}),
    output: z.array(
      z.object({
        member: Ref,
        person: Ref.nullable(),
        saidBy: Ref.nullable(),
        /** Null while nobody else has confirmed it: it counts for nothing yet. */
        confirmedBy: Ref.nullable(),
        isYou: z.boolean(),
      }),
    ),
  }),
  /** Of another, it counts at once; of oneself it waits for another's word. */
  "memberPeople.say": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: z.object({ member: Id, person: Id }),
    output: written,
    errors: ["people.not_found", "memberPeople.not_found", "memberPeople.taken"],
  }),
  /** As it was seen. */
  "memberPeople.confirm": vaultMethod({
    needs: "members.manage",
    topics: ["expenses"],
    input: z.object({ member: Id, person: Id }),
    output: z.object({ seq: z.number().int().nullable() }),
    errors: ["memberPeople.own_word", "memberPeople.changed_meanwhile"],
  }),
  "memberPeople.remove": vaultMethod({
    needs: "expenses.claim",
    topics: ["expenses"],
    input: z.object({ member: Id }),
    output: written,
    errors: ["memberPeople.not_found"],
  }),
};
