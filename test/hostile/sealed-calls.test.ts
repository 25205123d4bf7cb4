import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { VaultProcess } from "#main/app/vault-process.ts";
import { forkVaultProcess } from "#main/host/chromium/vault-child.ts";
import { openCall, sealingKey } from "#main/vault/sealed-calls.ts";
import { sealInput } from "#renderer/lib/seal.ts";
import { ExpectedError, type Result } from "#shared/ipc/result.ts";
import type { SealedResult } from "#shared/ipc/sealed.ts";

const input = { vault: "ref", passphrase: "une phrase « à moi », n° 1" };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Any text, sealed as the page seals: `JSON.stringify` is the only thing that stands between. */
async function sealText(text: string, key?: string): Promise<unknown> {
  const stringify = vi.spyOn(JSON, "stringify").mockReturnValueOnce(text);
  try {
    return (await sealInput(key ?? (await sealingKey()), {})).input;
  } finally {
    stringify.mockRestore();
  }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "opened",
    (error: unknown) => (error instanceof ExpectedError ? error.code : "unexpected"),
  );
}

describe("what the page seals for the vault process", () => {
  it("is read there and nowhere else, and so is the answer", async () => {
    const call = await sealInput(await sealingKey(), input);
    expect(JSON.stringify(call.input)).not.toContain("phrase");
    const opened = await openCall(call.input);
    expect(opened.input).toEqual(input);
    const answer = (await opened.answer({
      ok: true,
      value: { words: ["abaisser"] },
    })) as SealedResult;
    expect(JSON.stringify(answer)).not.toContain("abaisser");
    expect(await call.open(answer.sealed)).toEqual({ ok: true, value: { words: ["abaisser"] } });
  });

  it("never looks the same twice", async () => {
    const key = await sealingKey();
    const [one, other] = [await sealInput(key, input), await sealInput(key, input)];
    expect(one.input.sealed.box).not.toBe(other.input.sealed.box);
    expect(one.input.sealed.publicKey).not.toBe(other.input.sealed.publicKey);
  });

  it("is refused once altered, or sealed to another process", async () => {
    const { sealed } = (await sealInput(await sealingKey(), input)).input;
    const other = (await sealInput(await sealingKey(), input)).input.sealed;
    const flipped = (sealed.box.startsWith("0") ? "1" : "0") + sealed.box.slice(1);
    const tried = [
      { ...sealed, box: flipped },
      { ...sealed, box: sealed.box.slice(2) },
      { ...sealed, nonce: other.nonce },
      { ...sealed, publicKey: other.publicKey },
      { ...sealed, publicKey: "04".repeat(65) },
      { ...sealed, publicKey: "" },
    ];
    const codes = [];
    for (const one of tried) codes.push(await codeOf(openCall({ sealed: one })));
    expect(codes).toEqual(tried.map(() => "ipc.malformed"));
  });

  it.each(["", "canari et non du JSON", '{"passphrase":"canari"', "\u0000", "[".repeat(2_000_000)])(
    "is refused when it is no JSON, and said nowhere",
    async (text) => {
      const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
      const error: unknown = await sealText(text)
        .then(openCall)
        .catch((thrown: unknown) => thrown);
      const written = said.mock.calls.flat().join("");
      said.mockRestore();
      expect(error).toEqual(new ExpectedError("ipc.malformed"));
      expect(inspect(error)).not.toContain("canari");
      expect(written).toBe("");
    },
  );

  it("that is no JSON leaves the vault process as it was", async () => {
    const outside = forkVaultProcess(here("../../main/vault/process.ts"));
    onTestFinished(() => outside.kill());
    const link = new VaultProcess(outside, {
      onOpened: () => undefined,
      onEvent: () => undefined,
      onExit: () => undefined,
      print: () => Promise.resolve(null),
    });
    const asked = (await link.call("vault.sealingKey", {})) as Result<{ key: string }>;
    if (!asked.ok) throw new Error(asked.error.code);
    const unreadable = await sealText("canari", asked.value.key);
    const malformed = { ok: false, error: { code: "ipc.malformed" } };
    expect(await link.call("vault.open", unreadable)).toEqual(malformed);
    expect(await link.call("vault.sealingKey", {})).toEqual(asked);
  });

  it("an answer that main altered or exchanged is not believed", async () => {
    const key = await sealingKey();
    const [mine, other] = [await sealInput(key, input), await sealInput(key, input)];
    const answer = (await (await openCall(other.input)).answer({ ok: true })) as SealedResult;
    await expect(mine.open(answer.sealed)).rejects.toThrow("");
  });
});
