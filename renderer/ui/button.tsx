import type { LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import styles from "./button.module.css";
import { cx } from "./cx.ts";
import { Kbd } from "./kbd.tsx";
import { ariaShortcut } from "./shortcut-text.ts";

export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className"> {
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "medium" | "small";
  icon?: LucideIcon | undefined;
  /** Shown as a hint and told to assistive technology, such as "mod+n"; binds nothing. */
  shortcut?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant = "secondary",
  size = "medium",
  icon: Icon,
  shortcut,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(shortcut === undefined ? {} : { "aria-keyshortcuts": ariaShortcut(shortcut) })}
      className={cx(
        styles["button"],
        styles[variant],
        size === "small" && styles["small"],
        className,
      )}
    >
      {Icon === undefined ? null : <Icon size={size === "small" ? 14 : 16} aria-hidden />}
      {children}
      {shortcut === undefined ? null : (
        <Kbd keys={shortcut} plain className={styles["shortcut"]} hidden />
      )}
    </AriaButton>
  );
}
