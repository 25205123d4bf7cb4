import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./banner.module.css";
import { cx } from "./cx.ts";
import type { Tone } from "./status-tag.tsx";

const ICONS = {
  neutral: Info,
  accent: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
} as const;

export interface BannerProps {
  tone?: Tone;
  title?: string | undefined;
  children: ReactNode;
  actions?: ReactNode;
  /** Read aloud as it appears. */
  live?: boolean;
}

export function Banner({ tone = "neutral", title, children, actions, live = false }: BannerProps) {
  const Icon = ICONS[tone];
  return (
    <div
      className={cx(styles["banner"], styles[tone])}
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
    >
      <Icon size={17} aria-hidden />
      <div className={styles["body"]}>
        {title === undefined ? null : <p className={styles["title"]}>{title}</p>}
        {children}
      </div>
      {actions}
    </div>
  );
}
