/** Whether what is dragged over the page, or pasted, has files in it. */
export function hasFiles(given: DataTransfer | null): boolean {
  return given?.types.includes("Files") === true;
}

/**
 * Whether a paste is of files. A spreadsheet puts a picture of its cells beside their text: in a field, that is
 * the text.
 */
export function isPasteOfFiles({ clipboardData, target }: ClipboardEvent): boolean {
  if (!hasFiles(clipboardData)) return false;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return !isField || clipboardData?.types.includes("text/plain") !== true;
}
