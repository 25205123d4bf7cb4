import type { Handlers } from "#main/vault/handlers.ts";
import { makeHandover } from "./handover.service.ts";

export const handlers: Handlers<"handover.make"> = { "handover.make": makeHandover };
