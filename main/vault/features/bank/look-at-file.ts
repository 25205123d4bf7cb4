import { openPlain } from "#main/vault/folder/plain-file.ts";
import { ExpectedError } from "#shared/ipc/result.ts";

/** How large a file is that somebody chose. Errors: `imports.file_missing`, `…unreadable`, `…empty`. */
export async function sizeOfFile(path: string): Promise<number> {
  try {
    const file = await openPlain(path, "followed");
    if (file === null) throw new ExpectedError("imports.file_unreadable");
    try {
      const { size } = await file.stat();
      if (size === 0) throw new ExpectedError("imports.file_empty");
      return size;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw asReadError(error);
  }
}

function asReadError(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || error instanceof ExpectedError) {
    return error;
  }
  if (error.code === "ENOENT") return new ExpectedError("imports.file_missing");
  const isOfSystem = typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
  return isOfSystem ? new ExpectedError("imports.file_unreadable") : error;
}
