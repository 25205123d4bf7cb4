import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import type { Size } from "../picture-size.ts";
import type { Pages } from "./page-source.ts";
import styles from "./receipt-viewer.module.css";
import { drawnIn } from "./zoom.ts";

export interface PageCanvasProps {
  pages: Pages;
  page: number;
  /** What it is called for who does not see it. */
  label: string;
  turn: number;
  zoom: number;
  frame: Size;
}

/** Pixels around a page, which its style sheet gives too. */
const AROUND = 8;

/** One page, drawn for the size it is shown in; the one before stays until then. */
export function PageCanvas({ pages, page, label, turn, zoom, frame }: PageCanvasProps) {
  const { t } = useTranslation();
  const host = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [state, setState] = useState<"drawing" | "drawn" | "wrong">("drawing");
  const { width, height } = frame;
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const draw = async () => {
      const size = await pages.sizeOf(page);
      const ratio = globalThis.devicePixelRatio;
      const room = { width: width - 2 * AROUND, height: height - 2 * AROUND };
      const shown = drawnIn(size, room, { turn, zoom, ratio });
      const canvas = await pages.draw(page, { scale: shown.scale, turn, signal });
      if (signal.aborted) return;
      canvas.role = "img";
      canvas.ariaLabel = label;
      canvas.style.width = `${shown.width}px`;
      canvas.style.height = `${shown.height}px`;
      host.current?.replaceChildren(canvas);
      setState("drawn");
      setText(await pages.textOf(page));
    };
    draw().catch(() => {
      if (!signal.aborted) setState("wrong");
    });
    return () => ended.abort();
  }, [pages, page, label, turn, zoom, width, height]);
  return (
    <>
      <div ref={host} className={styles["page"]} />
      {state === "drawing" ? <Skeleton lines={5} /> : null}
      {state === "wrong" ? (
        <p role="alert" className={styles["said"]}>
          {t("receipts.cannotShow.page")}
        </p>
      ) : null}
      {text === "" ? null : <VisuallyHidden>{text}</VisuallyHidden>}
    </>
  );
}
