import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: "vault.disk_full",
  EDQUOT: "vault.disk_full",
  EFBIG: "vault.disk_full",
  EACCES: "vault.not_writable",
  EPERM: "vault.not_writable",
  EROFS: "vault.not_writable",
  ENOENT: "vault.missing",
  ENOTDIR: "vault.not_a_vault",
  EIO: "vault.disk_failing",
};

/** The code of a system error (`ENOSPC`…), or null for anything else. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The failure to tell a person, or the error itself when it is not one of the file system's. */
export function asFolderError(error: unknown): unknown {
  const code = CODES[systemCode(error) ?? ""];
  return code === undefined ? error : new ExpectedError(code);
}

/** Runs `work`; file system errors come out as expected failures. */
export async function withFolderErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asFolderError(error);
  }
}
