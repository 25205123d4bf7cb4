import { useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { useCommands, type Command } from "#renderer/lib/commands.ts";

export interface ViewerActs {
  /** The next page, or the first of the next receipt. */
  readonly next: () => void;
  readonly previous: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly whole: () => void;
  readonly turn: () => void;
}

type Act = keyof ViewerActs;

/** On the page, while one types too. */
export const VIEWER_KEYS = {
  next: "alt+pagedown",
  previous: "alt+pageup",
  zoomIn: "alt+z",
  zoomOut: "alt+shift+z",
  turn: "alt+r",
} as const;

/** In the viewer itself. */
const ALONE: Readonly<Record<string, Act>> = {
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  "0": "whole",
  r: "turn",
  PageDown: "next",
  PageUp: "previous",
};

const SHOWN = Object.keys(VIEWER_KEYS) as (keyof typeof VIEWER_KEYS)[];

/** What the viewer does by keys, which the help and the palette tell too. */
export function useViewerKeys(viewer: RefObject<HTMLElement | null>, acts: ViewerActs): void {
  const { t } = useTranslation();
  // Keys are heard between renders: they do what was drawn last.
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  }, [acts]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = ALONE[event.key];
      const { target } = event;
      if (act === undefined || !(target instanceof Node)) return;
      if (viewer.current?.contains(target) !== true) return;
      event.preventDefault();
      latest.current[act]();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [viewer]);

  const commands = useMemo(
    () =>
      SHOWN.map((act): Command => ({
        id: `receipt_${act}`,
        label: t(`receipts.${act}`),
        group: "page",
        keys: VIEWER_KEYS[act],
        inFields: true,
        run: () => latest.current[act](),
      })),
    [t],
  );
  useCommands(commands);
}
