import { lstat, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Header } from "#shared/domain/vault/header.ts";
import { MAX_TOTAL_COST, totalCost } from "#shared/domain/vault/kdf.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { readSmallFile, replaceFile } from "../folder/durable-file.ts";
import { withFolderErrors } from "../folder/fs-errors.ts";
import { decodeHeader, encodeHeader, MAX_HEADER_FILE, type DecodedHeader } from "./header-codec.ts";

/** Losing the header loses the vault: there are two copies. */
export const HEADER_FILES = ["header", "header.alt"] as const;
export type HeaderFileName = (typeof HEADER_FILES)[number];

export type HeaderCopy = { name: HeaderFileName } & (DecodedHeader | { kind: "missing" });
export type ValidHeader = Extract<DecodedHeader, { kind: "valid" }>;

/** Both copies as they are, in the order of `HEADER_FILES`. Throws system errors. */
export async function readHeaderCopies(folder: string): Promise<HeaderCopy[]> {
  return Promise.all(HEADER_FILES.map((name) => readCopy(folder, name)));
}

/**
 * The header of the highest generation that is undamaged. Writes nothing.
 * Errors: `vault.missing`, `vault.not_a_vault`, `vault.newer_format`, `vault.header_damaged`.
 */
export async function readHeader(folder: string): Promise<ValidHeader> {
  return withFolderErrors(async () => {
    if (!(await stat(folder)).isDirectory()) throw new ExpectedError("vault.not_a_vault");
    return chooseCopy(await readHeaderCopies(folder), await isFile(join(folder, "store.db")));
  });
}

/**
 * Writes both copies, the older or damaged one first, each durable before the next is touched: after
 * a kill at any moment one of them is whole, and once done a damaged copy takes nothing back in time.
 * Errors: `keys.cost_too_high` for a header that nobody would read again.
 */
export async function storeHeader(
  folder: string,
  header: Header,
  headerKey: Uint8Array,
): Promise<void> {
  if (totalCost(header.slots) > MAX_TOTAL_COST) throw new ExpectedError("keys.cost_too_high");
  const bytes = encodeHeader(header, headerKey);
  await withFolderErrors(async () => {
    const copies = await readHeaderCopies(folder);
    const oldestFirst = copies.toSorted((one, other) => generation(one) - generation(other));
    for (const copy of oldestFirst) await replaceFile(folder, copy.name, bytes);
  });
}

/** Of several copies, the one to use. Errors: those of `readHeader`. */
function chooseCopy(copies: readonly HeaderCopy[], hasStore: boolean): ValidHeader {
  // A later version that wrote this vault may have left an old copy of ours beside its own.
  if (copies.some((copy) => copy.kind === "newer" && copy.intact)) {
    throw new ExpectedError("vault.newer_format");
  }
  const valid = copies.filter((copy) => copy.kind === "valid");
  const newest = valid.toSorted((one, other) => generation(other) - generation(one))[0];
  if (newest !== undefined) return newest;
  if (copies.some((copy) => copy.kind === "newer")) throw new ExpectedError("vault.newer_format");
  const ours = hasStore || copies.some((copy) => copy.kind === "damaged");
  throw new ExpectedError(ours ? "vault.header_damaged" : "vault.not_a_vault");
}

function generation(copy: HeaderCopy): number {
  return copy.kind === "valid" ? copy.header.generation : 0;
}

async function readCopy(folder: string, name: HeaderFileName): Promise<HeaderCopy> {
  const file = await readSmallFile(join(folder, name), MAX_HEADER_FILE);
  if (file.kind === "missing") return { name, kind: "missing" };
  if (file.kind === "odd") return { name, kind: "foreign" };
  return { name, ...decodeHeader(file.bytes) };
}

async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
