import { allowedDate } from "./allowed.ts";
import { foldText } from "../kernel/text.ts";

const LONGEST_TITLE = 60;

/**
 * The name of the files of a summary, without extension: `2026-09-12-pleniere-de-rentree`. Safe on
 * every system, and made from the title as the public reads it.
 */
export function publicFileName(document: { date: string; title: string }): string {
  const words = foldText(document.title)
    .replace(/[^a-z0-9 ]+/g, "")
    .split(" ")
    .filter((word) => word !== "");
  let name = allowedDate(document.date) ?? "reunion";
  for (const word of words) {
    if (name.length + word.length >= LONGEST_TITLE) break;
    name += `-${word}`;
  }
  return name;
}
