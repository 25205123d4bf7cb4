import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./status-tag.module.css";

export type Tone = "neutral" | "accent" | "warning" | "danger";

export interface StatusTagProps {
  tone?: Tone;
  icon?: LucideIcon | undefined;
  /** The word carries the meaning; the colour only helps. */
  children: ReactNode;
  title?: string | undefined;
}

export function StatusTag({ tone = "neutral", icon: Icon, children, title }: StatusTagProps) {
  return (
    <span className={cx(styles["tag"], styles[tone])} title={title}>
      {Icon === undefined ? null : <Icon size={12} aria-hidden />}
      {children}
    </span>
  );
}
