import { z } from "zod";
import { Id } from "#shared/domain/kernel/ids.ts";

/** Somebody or something by its name. */
export const Ref = z.object({ id: Id, name: z.string() });
export type Ref = z.infer<typeof Ref>;
