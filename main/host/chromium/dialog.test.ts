import { describe, expect, it } from "vitest";
import { Dialog } from "./dialog.ts";
import { DIALOG_ORIGIN } from "./origin.ts";

/** Asks for a word; without one it says where the next request goes. */
function wordDialog() {
  return new Dialog<string>((query, { next }) => {
    const word = query.get("word");
    return word === null ? { kind: "page", html: next } : { kind: "answer", value: word };
  });
}

const at = (path: string, query = "") => new URL(`${DIALOG_ORIGIN}${path}${query}`);

async function outcomeOf(dialog: Dialog<string>): Promise<string | null> {
  return Promise.race([dialog.outcome, Promise.resolve("none yet")]);
}

describe("a dialog", () => {
  it("is answered at the address that its last page was given", async () => {
    const dialog = wordDialog();
    const { body: next, status } = dialog.answer(new URL(dialog.address));
    expect(status).toBe(200);
    expect(dialog.answer(at(next, "?word=oui"))).toEqual({ status: 204, headers: {}, body: "" });
    expect(await dialog.outcome).toBe("oui");
  });

  it("takes no answer at an address that was used, nor at a guessed one: it starts again", async () => {
    const dialog = wordDialog();
    const first = new URL(dialog.address).pathname;
    dialog.answer(at(first));
    for (const path of [first, "/", "/form", `/${"A".repeat(22)}`]) {
      const { status, body } = dialog.answer(at(path, "?word=oui"));
      expect({ status, isFresh: body !== path }).toEqual({ status: 200, isFresh: true });
    }
    expect(await outcomeOf(dialog)).toBe("none yet");
  });

  it("says nothing once it is over", async () => {
    const dialog = wordDialog();
    const start = new URL(dialog.address);
    dialog.abandon();
    expect(dialog.answer(start).status).toBe(204);
    expect(await dialog.outcome).toBeNull();
  });
});
