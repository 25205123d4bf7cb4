import { describe, expect, it } from "vitest";
import { openCall, sealingKey } from "#main/vault/sealed-calls.ts";
import { sealInput } from "#renderer/lib/seal.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { SealedResult } from "#shared/ipc/sealed.ts";

const input = { vault: "ref", passphrase: "une phrase « à moi », n° 1" };

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

  it("an answer that main altered or exchanged is not believed", async () => {
    const key = await sealingKey();
    const [mine, other] = [await sealInput(key, input), await sealInput(key, input)];
    const answer = (await (await openCall(other.input)).answer({ ok: true })) as SealedResult;
    await expect(mine.open(answer.sealed)).rejects.toThrow("");
  });
});
