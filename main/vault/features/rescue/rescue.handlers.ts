import type { SessionHandlers } from "#main/vault/handlers.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { bringBack, decide } from "./bring-back.ts";
import { rescuedBeside as book } from "./rescued.service.ts";

export const rescueHandlers: SessionHandlers<
  "rescue.keep" | "rescue.stored" | "rescue.bringBack" | "rescue.decide"
> = {
  async "rescue.keep"(session, { texts, inMemory }) {
    const place = await book(session).keep(texts, inMemory, session.environment.now());
    if (place === null && texts.length > 0) throw new ExpectedError("rescue.no_place");
    return { place };
  },
  async "rescue.stored"(session) {
    await book(session).settle();
    return {};
  },
  "rescue.bringBack": (session) => bringBack(session.vault, book(session)),
  async "rescue.decide"(session, input) {
    await decide(session.vault, book(session), input);
    return {};
  },
};
