import type { LucideIcon } from "lucide-react";
import type { Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { cx } from "./cx.ts";
import styles from "./icon-button.module.css";
import { ariaShortcut } from "./shortcut-text.ts";
import { Tooltip } from "./tooltip.tsx";

export interface IconButtonProps extends Omit<AriaButtonProps, "children" | "className"> {
  icon: LucideIcon;
  /** What pressing does: the accessible name and the tooltip. */
  label: string;
  variant?: "quiet" | "danger";
  shortcut?: string | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({
  icon: Icon,
  label,
  variant = "quiet",
  shortcut,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(shortcut === undefined ? {} : { "aria-keyshortcuts": ariaShortcut(shortcut) })}
        className={cx(styles["button"], variant === "danger" && styles["danger"], className)}
      >
        <Icon size={16} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
