/** Files that were let go on another page, for the one that makes expenses of them. */
let given: readonly File[] = [];

export function giveFiles(files: readonly File[]): void {
  given = files;
}

/** Once. */
export function takeGivenFiles(): readonly File[] {
  const taken = given;
  given = [];
  return taken;
}
