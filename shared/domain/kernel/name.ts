import { z } from "zod";

/** What a vault, or somebody of it, is called: never empty. */
export const Name = z.string().trim().min(1).max(120);
