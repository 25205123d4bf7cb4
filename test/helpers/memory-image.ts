import { closeSync, openSync, readFileSync, readSync, readdirSync } from "node:fs";

const PIECE = 4 * 1024 * 1024;

export interface Needle {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A text as a process may hold it: in UTF-8 and in UTF-16. */
export function textNeedles(name: string, text: string): Needle[] {
  return [
    { name: `${name}, UTF-8`, bytes: Buffer.from(text, "utf8") },
    { name: `${name}, UTF-16`, bytes: Buffer.from(text, "utf16le") },
  ];
}

/** A key as a process may hold it: its bytes, and in hexadecimal. */
export function keyNeedles(name: string, key: Uint8Array): Needle[] {
  const hex = Buffer.from(key).toString("hex");
  return [{ name: `${name}, bytes`, bytes: Buffer.from(key) }, ...textNeedles(`${name}, hex`, hex)];
}

/** Whether this process may read another one's memory, as a debugger does. */
export function canReadMemory(pid: number): boolean {
  try {
    closeSync(openSync(`/proc/${pid}/mem`, "r"));
    return true;
  } catch {
    return false;
  }
}

/**
 * What a whole core dump of the process would hold, searched while it stands still: each needle found,
 * with how often. Heap, stacks, and what is free but was not overwritten. Left out are the files of
 * its programs, which it cannot write to.
 */
export function searchMemory(pid: number, needles: readonly Needle[]): string[] {
  const found = new Map<string, number>();
  process.kill(pid, "SIGSTOP");
  const memory = openSync(`/proc/${pid}/mem`, "r");
  try {
    const buffer = Buffer.alloc(PIECE);
    const overlap = Math.max(...needles.map(({ bytes }) => bytes.length)) - 1;
    for (const { start, end } of readableRanges(pid)) {
      for (let at = start; at < end; at += PIECE - overlap) {
        const length = readAt(memory, buffer, at, Math.min(PIECE, end - at));
        if (length === 0) break;
        for (const written of writtenParts(buffer.subarray(0, length), overlap)) {
          count(written, needles, found);
        }
        if (at + length >= end) break;
      }
    }
  } finally {
    closeSync(memory);
    process.kill(pid, "SIGCONT");
  }
  return [...found].map(([name, times]) => `${name}: ${times}`);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The mappings that can be read and have anything in memory: much of what V8 reserves never has. */
function readableRanges(pid: number): Range[] {
  const ranges: Range[] = [];
  let last: (Range & { readonly isOwn: boolean }) | null = null;
  for (const line of readFileSync(`/proc/${pid}/smaps`, "utf8").split("\n")) {
    const mapping = /^([0-9a-f]+)-([0-9a-f]+) (r)?(w)?\S* \S+ \S+ (\d+)/u.exec(line);
    if (mapping !== null) {
      const [, start = "", end = "", readable, writable, inode] = mapping;
      const isOwn = readable === "r" && (writable === "w" || inode === "0");
      last = { start: Number.parseInt(start, 16), end: Number.parseInt(end, 16), isOwn };
    } else if (last?.isOwn === true && /^(Rss|Swap): +[1-9]/u.test(line)) {
      ranges.push(last);
      last = null;
    }
  }
  return ranges;
}

/** How many bytes were read: 0 for a mapping that cannot be read after all. */
function readAt(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}

const BLOCK = 64 * 1024;
const ZEROS = Buffer.alloc(BLOCK);

/**
 * The parts that are not zeros alone, as most of what is reserved is, each with so many bytes more on either side. Two that
 * overlap are one: what is found is counted once.
 */
function writtenParts(bytes: Buffer, margin: number): Buffer[] {
  const parts: { start: number; end: number }[] = [];
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const block = bytes.subarray(at, at + BLOCK);
    if (block.equals(ZEROS.subarray(0, block.length))) continue;
    const start = Math.max(0, at - margin);
    const end = Math.min(bytes.length, at + BLOCK + margin);
    const last = parts.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else parts.push({ start, end });
  }
  return parts.map(({ start, end }) => bytes.subarray(start, end));
}

function count(bytes: Buffer, needles: readonly Needle[], found: Map<string, number>): void {
  for (const { name, bytes: needle } of needles) {
    for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }
}

export interface RunningProcess {
  readonly pid: number;
  readonly command: string;
}

/** A process and all that it started, directly or not. */
export function processesBelow(pid: number): RunningProcess[] {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        const parent = parentOf(name);
        return parent === null ? [] : [[Number(name), parent] as const];
      }),
  );
  const isBelow = (one: number): boolean =>
    one === pid || (parents.has(one) && isBelow(parents.get(one) ?? 0));
  return [...parents.keys()].filter(isBelow).map((one) => ({ pid: one, command: commandOf(one) }));
}

function parentOf(pid: string): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}

/** Empty for a process that is gone. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
