import { ChevronLeft, ChevronRight, RotateCw, Shrink, ZoomIn, ZoomOut } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import styles from "./receipt-viewer.module.css";
import { VIEWER_KEYS, type ViewerActs } from "./use-viewer-keys.ts";

export interface ViewerToolsProps {
  acts: ViewerActs;
  name: string;
  /** « Justificatif 2 sur 3 · page 1 sur 4 » ; empty where there is one of one page. */
  where: string;
  hasNext: boolean;
  hasPrevious: boolean;
  isWhole: boolean;
  isLargest: boolean;
  /** What else can be done of it. */
  actions: ReactNode;
}

export function ViewerTools(props: ViewerToolsProps) {
  const { acts, name, where, hasNext, hasPrevious, isWhole, isLargest, actions } = props;
  const { t } = useTranslation();
  return (
    <header className={styles["tools"]}>
      <span className={styles["names"]}>
        <bdi className={styles["name"]} title={name}>
          {name}
        </bdi>
        <output className={styles["where"]}>{where}</output>
      </span>
      {hasNext || hasPrevious ? (
        <>
          <IconButton
            icon={ChevronLeft}
            label={t("receipts.previous")}
            shortcut={VIEWER_KEYS.previous}
            isDisabled={!hasPrevious}
            onPress={acts.previous}
          />
          <IconButton
            icon={ChevronRight}
            label={t("receipts.next")}
            shortcut={VIEWER_KEYS.next}
            isDisabled={!hasNext}
            onPress={acts.next}
          />
        </>
      ) : null}
      <IconButton
        icon={ZoomOut}
        label={t("receipts.zoomOut")}
        shortcut={VIEWER_KEYS.zoomOut}
        isDisabled={isWhole}
        onPress={acts.zoomOut}
      />
      <IconButton
        icon={ZoomIn}
        label={t("receipts.zoomIn")}
        shortcut={VIEWER_KEYS.zoomIn}
        isDisabled={isLargest}
        onPress={acts.zoomIn}
      />
      <IconButton
        icon={Shrink}
        label={t("receipts.whole")}
        isDisabled={isWhole}
        onPress={acts.whole}
      />
      <IconButton
        icon={RotateCw}
        label={t("receipts.turn")}
        shortcut={VIEWER_KEYS.turn}
        onPress={acts.turn}
      />
      {actions}
    </header>
  );
}
