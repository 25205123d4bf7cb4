import { useState, type KeyboardEvent as ReactKeyboardEvent } from "react";

export interface ActiveOption {
  readonly active: number;
  /** Moves for an arrow key. True when it did. */
  readonly move: (event: KeyboardEvent | ReactKeyboardEvent) => boolean;
}

/** The highlighted option of a list: the first one again whenever what was typed changes. */
export function useActiveOption(typed: string, count: number): ActiveOption {
  const [state, setState] = useState({ typed, active: 0 });
  const active = state.typed === typed ? Math.min(state.active, Math.max(count - 1, 0)) : 0;
  return {
    active,
    move: (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || count === 0 || event.altKey) return false;
      setState({ typed, active: (active + step + count) % count });
      return true;
    },
  };
}
