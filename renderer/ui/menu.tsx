import type { LucideIcon } from "lucide-react";
import type { ReactElement } from "react";
import {
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from "react-aria-components";
import { cx } from "./cx.ts";
import { Kbd } from "./kbd.tsx";
import styles from "./popover.module.css";

interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly separatorBefore?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  label: string;
  actions: readonly MenuAction[];
  /** The button that opens it: a Button or an IconButton. */
  children: ReactElement;
}

export function Menu({ label, actions, children }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles["popover"] ?? ""} offset={4}>
        <AriaMenu aria-label={label} className={styles["list"] ?? ""}>
          {actions.flatMap((action) => [
            ...(action.separatorBefore === true
              ? [<Separator key={`before-${action.id}`} className={styles["separator"] ?? ""} />]
              : []),
            <Row key={action.id} action={action} />,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Row({ action }: { action: MenuAction }) {
  const Icon = action.icon;
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      isDisabled={action.disabled ?? false}
      onAction={action.onAction}
      className={cx(styles["option"], action.danger === true && styles["danger"])}
    >
      {Icon === undefined ? null : <Icon size={15} aria-hidden />}
      <span className={styles["texts"]}>
        {action.detail === undefined ? (
          <Text slot="label">{action.label}</Text>
        ) : (
          // What is seen is what it is called.
          <>
            <span>{action.label} </span>
            <span className={styles["detail"]}>{action.detail}</span>
          </>
        )}
      </span>
      {action.shortcut === undefined ? null : (
        <Keyboard>
          <Kbd keys={action.shortcut} plain />
        </Keyboard>
      )}
    </MenuItem>
  );
}
