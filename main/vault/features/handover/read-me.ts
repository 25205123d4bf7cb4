import type { Output } from "#shared/ipc/contract.ts";
import type { FolderWords } from "#shared/domain/finances/handover/words.ts";

interface Said extends Pick<Output<"handover.make">, "unread" | "withoutFec"> {
  readonly title: string;
  readonly years: readonly { readonly start: string; readonly end: string }[];
  readonly words: FolderWords;
}

/** What is in the folder, what is not, and how it is checked: the first thing to open. */
export function readMe({ title, years, unread, withoutFec, words }: Said): string {
  const { readMe: says, problems } = words;
  const lines = [
    `${title} · ${words.files.folder}`,
    "",
    ...years.map(({ start, end }) => `- ${start} – ${end}`),
    "",
    says.what,
    "",
    says.check,
    says.clear,
    "",
    ...withoutFec.map((end) => words.withoutFec.replace("{{end}}", end)),
    ...(unread.length === 0 ? [words.allReceipts] : [words.someReceipts]),
    ...unread.map(({ name, problem }) => `- ${name} (${problems[problem]})`),
  ];
  // Notepad of older Windows reads no other line ends.
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
