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
  /** What is answered to it, such as a form: it changes without all being read aloud again. */
  answer?: ReactNode;
  /** Read aloud as it appears. */
  live?: boolean;
}

export function Banner(props: BannerProps) {
  const { tone = "neutral", title, children, actions, answer, live = false } = props;
  const Icon = ICONS[tone];
  return (
    <div className={cx(styles["banner"], styles[tone])}>
      <Icon size={17} aria-hidden />
      <div className={styles["body"]}>
        <div role={live ? (tone === "danger" ? "alert" : "status") : undefined}>
          {title === undefined ? null : <p className={styles["title"]}>{title}</p>}
          {children}
        </div>
        {answer}
      </div>
      {actions}
    </div>
  );
}
