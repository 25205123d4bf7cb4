import { useRef, useState } from "react";
import { showError } from "#renderer/lib/undo.ts";
import { readReceipt, type ReceiptFile, type RefusedFile } from "./read-receipt.ts";

export interface Intake {
  /** Takes files one after the other, as `onReceipt` stores them. */
  readonly take: (files: readonly File[]) => void;
  /** How far, while files are read. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Those that are no receipt, until that was read. */
  readonly refused: readonly RefusedFile[];
  readonly forget: () => void;
}

/** Files that become receipts. One is read at a time: a drop of fourteen photos must fit in memory. */
export function useIntake(onReceipt: (receipt: ReceiptFile) => Promise<void>): Intake {
  const [progress, setProgress] = useState<Intake["progress"]>(null);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  /** What was given while others were being read comes behind them. */
  const waiting = useRef<File[]>([]);
  const isReading = useRef(false);

  const read = async () => {
    let done = 0;
    for (let file = waiting.current.shift(); file !== undefined; file = waiting.current.shift()) {
      setProgress({ done, total: done + 1 + waiting.current.length });
      const given = await readReceipt(file);
      if ("problem" in given) setRefused((others) => [...others, given]);
      else await onReceipt(given);
      done += 1;
    }
  };
  const take = (files: readonly File[]) => {
    waiting.current.push(...files);
    if (isReading.current || waiting.current.length === 0) return;
    isReading.current = true;
    read()
      .catch((error: unknown) => {
        waiting.current = [];
        showError(error);
      })
      .finally(() => {
        isReading.current = false;
        setProgress(null);
      });
  };
  return { take, progress, refused, forget: () => setRefused([]) };
}
