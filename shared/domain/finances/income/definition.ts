import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { GivingKind } from "./source.ts";

/** Which kinds of source end independence, as the collective decided: from a day on, until it decides again. */
export const DefinitionFields = z.object({
  breaking: z.array(GivingKind).min(1).max(GivingKind.options.length),
  adoptedOn: IsoDate,
  /** Who adopted it, and by what: « l’assemblée du 3 mars », in words. */
  adoptedBy: z.string().trim().min(1).max(300),
});
export type DefinitionFields = z.infer<typeof DefinitionFields>;
