import { z } from "zod";

/** A UUIDv7 in canonical text. Tables hold its 16 bytes; see main/vault/db/ids.ts. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;
