import { Check } from "lucide-react";
import { ListBoxItem, Text } from "react-aria-components";
import type { Option } from "./option.ts";
import styles from "./popover.module.css";

export function OptionRow({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles["option"] ?? ""}>
      <span className={styles["texts"]}>
        <Text slot="label">{option.label}</Text>
        {option.detail === undefined ? null : (
          <Text slot="description" className={styles["detail"] ?? ""}>
            {option.detail}
          </Text>
        )}
      </span>
      <Check size={15} aria-hidden className={styles["check"]} />
    </ListBoxItem>
  );
}
