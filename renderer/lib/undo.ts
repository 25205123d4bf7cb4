import i18next from "i18next";
import { showToast } from "#renderer/ui/toast.tsx";
import { call } from "./client.ts";
import { errorMessage } from "./failure-message.ts";

interface OwnWrite {
  readonly seq: number;
  /** Takes away the message that offers to take it back. */
  readonly unsay: () => void;
}

/** Own writes of this session, newest last: what Ctrl/⌘ Z takes back one after the other. */
const writes: OwnWrite[] = [];

/**
 * `run` makes the call, for a caller that shows its progress; `refused` may say why not in its own way,
 * and tells whether it did.
 */
export async function undoWrite(
  seq: number,
  run: (input: { seq: number }) => Promise<unknown> = (input) =>
    call("journal.undo", input, { jobId: crypto.randomUUID() }),
  refused: (error: unknown) => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> {
  forgetWrite(seq);
  try {
    await run({ seq });
    showToast({ text: i18next.t("app.ui.undone") });
  } catch (error) {
    if (!(await refused(error))) showToast({ text: errorMessage(error), tone: "error" });
  }
}

/** Remembers a write for Ctrl/⌘ Z without saying anything, for small edits. */
export function noteWrite(seq: number | null): void {
  if (seq !== null) writes.push({ seq, unsay: () => undefined });
}

/** A write that was taken back is no longer there for Ctrl/⌘ Z, nor is what offered to. */
export function forgetWrite(seq: number): void {
  const at = writes.findLastIndex((write) => write.seq === seq);
  const [gone] = at >= 0 ? writes.splice(at, 1) : [];
  gone?.unsay();
}

/** Says what was done, with a button that takes it back. A null `seq` changed nothing. */
export function offerUndo(text: string, seq: number | null): void {
  if (seq === null) {
    showToast({ text });
    return;
  }
  const action = { label: i18next.t("app.ui.undo"), onAction: () => void undoWrite(seq) };
  writes.push({ seq, unsay: showToast({ text, action }) });
}

/** Takes back the newest own write. False when there is none left. */
export function undoLastWrite(): boolean {
  const newest = writes.at(-1);
  if (newest === undefined) return false;
  void undoWrite(newest.seq);
  return true;
}

export function forgetWrites(): void {
  writes.length = 0;
}

export function showError(error: unknown): void {
  showToast({ text: errorMessage(error), tone: "error" });
}
