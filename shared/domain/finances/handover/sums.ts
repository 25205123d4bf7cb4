/** What a folder’s sums are written in. */
export const SUMS = "SHA256SUMS";

export interface Sum {
  /** From the folder on, its parts apart by slashes. */
  readonly path: string;
  readonly sha256: string;
}

/**
 * As `sha256sum -c` reads it; no path of ours has what GNU would escape there
 * (https://www.gnu.org/software/coreutils/manual/html_node/cksum-output-modes.html).
 */
export function sumsText(sums: readonly Sum[]): string {
  return sums
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join("");
}
