import { useQuery } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useElementSize } from "#renderer/lib/use-element-size.ts";
import { cx } from "#renderer/ui/cx.ts";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { PageCanvas } from "./page-canvas.tsx";
import styles from "./receipt-viewer.module.css";
import { stepFrom, type Spot } from "./spot.ts";
import { usePages, type ReceiptContent } from "./use-pages.ts";
import { useViewerKeys, type ViewerActs } from "./use-viewer-keys.ts";
import { ViewerTools } from "./viewer-tools.tsx";
import { ZOOMS } from "./zoom.ts";

interface ViewedReceipt {
  readonly id: string;
  readonly name: string;
  readonly load: () => Promise<ReceiptContent>;
}

export interface ReceiptViewerProps {
  receipts: readonly ViewedReceipt[];
  /** What can be done of the one that is looked at. */
  renderActions?: (id: string) => ReactNode;
  className?: string | undefined;
}

const FIRST: Spot = { receipt: 0, page: 1 };

/**
 * Receipts inside the window: nothing of them is written anywhere. Pages follow one another through all of them;
 * the keys work on the page with Alt, and alone in what is looked at.
 */
export function ReceiptViewer({ receipts, renderActions, className }: ReceiptViewerProps) {
  const { t } = useTranslation();
  const [spot, setSpot] = useState(FIRST);
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const [turns, setTurns] = useState<Readonly<Record<string, number>>>({});
  const [zoom, setZoom] = useState(0);
  const viewer = useRef<HTMLElement>(null);
  const frame = useRef<HTMLElement>(null);
  const size = useElementSize(frame);

  const at = Math.min(spot.receipt, receipts.length - 1);
  const { id, name, load } = receipts[at] ?? NONE;
  const content = useQuery({
    // What was kept never changes: no topic of the vault makes it stale.
    queryKey: ["receipt", id],
    queryFn: load,
    gcTime: 60_000,
  });
  const opened = usePages(content.data);
  const count = opened.kind === "open" ? opened.pages.count : 1;
  if (opened.kind === "open" && counts[id] !== count) setCounts({ ...counts, [id]: count });
  const page = Math.min(spot.page, count);
  const turn = turns[id] ?? 0;

  const known = receipts.map((one) => counts[one.id] ?? null);
  const step = (by: 1 | -1) => stepFrom({ receipt: at, page }, by, known);
  const acts: ViewerActs = {
    next: () => setSpot(step(1) ?? spot),
    previous: () => setSpot(step(-1) ?? spot),
    zoomIn: () => setZoom(Math.min(zoom + 1, ZOOMS.length - 1)),
    zoomOut: () => setZoom(Math.max(zoom - 1, 0)),
    whole: () => setZoom(0),
    turn: () => setTurns({ ...turns, [id]: (turn + 1) % 4 }),
  };
  useViewerKeys(viewer, acts);

  const label = t("receipts.page", { name, page, total: count });
  const where = [
    receipts.length > 1
      ? t("receipts.receiptOf", { number: at + 1, total: receipts.length })
      : null,
    count > 1 ? t("receipts.pageOf", { page, total: count }) : null,
  ];
  return (
    <section
      ref={viewer}
      className={cx(styles["viewer"], className)}
      aria-label={t("receipts.viewer")}
    >
      <ViewerTools
        acts={acts}
        name={name}
        where={where.filter((part) => part !== null).join(" · ")}
        hasNext={step(1) !== null}
        hasPrevious={step(-1) !== null}
        isWhole={zoom === 0}
        isLargest={zoom === ZOOMS.length - 1}
        actions={renderActions?.(id)}
      />
      <ScrollRegion label={label} className={styles["frame"]} ref={frame}>
        {content.error === null ? null : (
          <p role="alert" className={styles["said"]}>
            {errorMessage(content.error)}
          </p>
        )}
        {opened.kind === "failed" ? (
          <p role="alert" className={styles["said"]}>
            {t(`receipts.cannotShow.${opened.reason}`, { name })}
          </p>
        ) : null}
        {opened.kind === "opening" && content.error === null ? <Skeleton lines={5} /> : null}
        {opened.kind === "open" && size !== null ? (
          <PageCanvas
            key={id}
            pages={opened.pages}
            page={page}
            label={label}
            turn={turn}
            zoom={ZOOMS[zoom] ?? 1}
            frame={size}
          />
        ) : null}
      </ScrollRegion>
    </section>
  );
}

const NONE: ViewedReceipt = {
  id: "",
  name: "",
  load: () => Promise.reject(new Error("no receipt")),
};
