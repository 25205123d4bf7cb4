import { useEffect, useMemo, useRef } from "react";
import { useCommands, type Command } from "#renderer/lib/commands.ts";

type Act = "replace" | "remove";

/** What can be done of a receipt, in the palette too. */
export function useReceiptCommands(
  labels: Readonly<Record<Act, string>>,
  acts: Readonly<Record<Act, (() => void) | null>>,
): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  }, [acts]);
  const { replace, remove } = labels;
  const hasRemove = acts.remove !== null;
  const commands = useMemo((): Command[] => {
    const line = (act: Act, label: string): Command => ({
      id: `receipt_${act}`,
      label,
      group: "page",
      run: () => latest.current[act]?.(),
    });
    return [line("replace", replace), ...(hasRemove ? [line("remove", remove)] : [])];
  }, [replace, remove, hasRemove]);
  useCommands(commands);
}
