import { vi } from "vitest";
import { argon2id } from "#main/vault/keys/argon2.ts";

/** How often Argon2id ran during a work: what makes an answer slow, on any machine. */
export async function derivationsIn(work: () => Promise<unknown>): Promise<number> {
  const derive = vi.spyOn(argon2id, "derive");
  try {
    await work();
    return derive.mock.calls.length;
  } finally {
    derive.mockRestore();
  }
}
