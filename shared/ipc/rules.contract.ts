import { z } from "zod";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { OverrideReason } from "../domain/rules/override.ts";
import { RuleFields } from "../domain/rules/rule.ts";
import { Answers, RuleView } from "../domain/rules/views.ts";
import { vaultMethod } from "./define.ts";

const written = z.object({ seq: z.number().int() });

const unfounded = [
  "rules.body_not_found",
  "rules.kind_not_found",
  "rules.from_after_to",
  "rules.ends_before_it_starts",
] as const;

export const contract = {
  /** Every rule, in force or not, in the order in which they were written. */
  "rules.list": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({}),
    output: z.array(RuleView),
  }),
  "rules.add": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: RuleFields,
    output: written.extend({ id: Id }),
    errors: unfounded,
  }),
  "rules.update": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id, fields: RuleFields }),
    output: z.object({ seq: z.number().int().nullable() }),
    errors: ["rules.not_found", ...unfounded],
  }),
  /** With what was passed over of it. */
  "rules.remove": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["rules.not_found"],
  }),
  /** Passes over what a rule says on a day of one thing: a mandate, a status, a role or a body. */
  "rules.override": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ rule: Id, about: Id, asOf: IsoDate, reason: OverrideReason }),
    output: written,
    errors: ["rules.not_found", "rules.nothing_broken"],
  }),
  /**
   * What rules have to say on a day: of the collective, of a body (the rules about it), or of somebody (those
   * of which something is to be said).
   */
  "rules.answers": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ asOf: IsoDate, body: Id.optional(), person: Id.optional() }),
    output: Answers,
    errors: ["bodies.not_found", "people.not_found"],
  }),
};
