import { vi } from "vitest";
import { sodium } from "#main/vault/keys/sodium.ts";

/** How often Argon2id ran during a work: what makes an answer slow, on any machine. */
export async function derivationsIn(work: () => Promise<unknown>): Promise<number> {
  const derive = vi.spyOn(sodium, "crypto_pwhash");
  try {
    await work();
    return derive.mock.calls.length;
  } finally {
    derive.mockRestore();
  }
}
