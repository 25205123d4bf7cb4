import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp } from "#main/app/app.ts";
import { KeptThings } from "#main/app/kept.ts";
import { contract, type MethodName } from "#shared/ipc/contract.ts";
import { FILE_PURPOSES, FileRef, FOLDER_PURPOSES, PURPOSES } from "#shared/ipc/file-ref.ts";
import { ListHost } from "#test/helpers/list-host.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

const host = new ListHost();
const own = mkdtempSync(join(tmpdir(), "greffe-test-"));
const PURPOSE_LIST = [...FILE_PURPOSES, ...FOLDER_PURPOSES];
/** A reference that main gave for each purpose. */
const given = new Map<string, string>();

async function call(method: string, input: unknown): Promise<unknown> {
  return host.window?.onCall(method, input, undefined);
}

async function choose(purpose: string, path: string): Promise<string> {
  const isFile = FILE_PURPOSES.some((one) => one === purpose);
  host.path = path;
  const result = await call(isFile ? "app.chooseFile" : "app.chooseFolder", { purpose });
  return z.object({ value: z.object({ ref: z.string() }) }).parse(result).value.ref;
}

beforeAll(async () => {
  await startApp(host, new KeptThings({ read: () => ({}), write: () => {} }, "fr"), "0");
  const folder = join(own, "Un.greffe");
  mkdirSync(folder);
  for (const purpose of PURPOSE_LIST) given.set(purpose, await choose(purpose, folder));
});

afterAll(() => rmSync(own, { recursive: true }));

interface Place {
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

/** Every place of a schema, by the parts that zod names. */
function* placesOf(schema: z.core.$ZodType, path: string): Generator<Place> {
  yield { path, schema };
  if (schema instanceof z.ZodObject) {
    for (const [key, part] of Object.entries(schema.shape)) yield* placesOf(part, `${path}.${key}`);
  } else if (schema instanceof z.ZodDiscriminatedUnion || schema instanceof z.ZodUnion) {
    for (const part of schema.options) yield* placesOf(part, path);
  } else if (schema instanceof z.ZodArray) {
    yield* placesOf(schema.element, path);
  } else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    yield* placesOf(schema.unwrap(), path);
  } else if (schema instanceof z.ZodDefault) {
    yield* placesOf(schema.unwrap(), path);
  }
}

const places = Object.entries(contract).flatMap(([method, { input }]) => [
  ...placesOf(input, method),
]);
const taking = places.flatMap(({ path, schema }) => {
  const purposes = PURPOSES.get(schema)?.purposes;
  return purposes === undefined ? [] : [{ path, schema, purposes }];
});

describe("a file chosen for one thing", () => {
  it("is taken by no method without a word on what for", () => {
    const anything = places.filter(({ schema }) => schema === FileRef).map(({ path }) => path);
    expect(anything).toEqual([]);
    const isReached = taking.map(({ path }) => path.split(".", 2).join(".") as MethodName);
    expect(new Set(isReached).size).toBeGreaterThan(15);
  });

  it.each(taking)("is taken by $path for $purposes only", ({ schema, purposes }) => {
    const taken = PURPOSE_LIST.filter((purpose) => z.safeParse(schema, given.get(purpose)).success);
    expect(taken.toSorted()).toEqual([...purposes].toSorted());
  });

  it("is nothing under another purpose’s name", async () => {
    const ref = (given.get("attachment") ?? "").replace("attachment", "publication");
    expect(await call("app.revealFolder", { ref })).toEqual({
      ok: false,
      error: { code: "ipc.malformed" },
    });
  });
});

describe("showing a folder", () => {
  it("takes no file that was chosen to be read, nor a vault", async () => {
    for (const purpose of ["attachment", "import", "vault", "kit"]) {
      expect(await call("app.revealFolder", { ref: given.get(purpose) })).toMatchObject({
        error: { code: "ipc.malformed" },
      });
    }
    expect(host.asked).not.toContainEqual(expect.stringMatching(/^reveal/u));
  });

  it("opens no file that has taken the folder’s place", async () => {
    const path = join(tempFolder(), "Publié");
    mkdirSync(path);
    const ref = await choose("publication", path);
    expect(await call("app.revealFolder", { ref })).toEqual({ ok: true, value: {} });
    expect(host.asked.at(-1)).toBe(`reveal ${path}`);
    const file = join(tempFolder(), "programme");
    writeFileSync(file, "#!/bin/sh\n", { mode: 0o700 });
    for (const other of [file, join(tempFolder(), "parti")]) {
      const chosen = await choose("publication", other);
      expect(await call("app.revealFolder", { ref: chosen })).toEqual({
        ok: false,
        error: { code: "app.folder_gone" },
      });
    }
    expect(host.asked.filter((one) => String(one).startsWith("reveal"))).toEqual([
      `reveal ${path}`,
    ]);
  });
});
