import { X } from "lucide-react";
import {
  Button,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { cx } from "./cx.ts";
import styles from "./toast.module.css";

export interface ToastMessage {
  readonly text: string;
  readonly tone?: "plain" | "error";
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
}

const MOST = 3;
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: MOST });
/** Keys of those that go by themselves, the newest last. */
let passing: readonly string[] = [];

/** Long enough to read and reach with F6; hover and focus stop the clock (React Aria does). */
const PLAIN_MS = 6_000;
const ACTION_MS = 12_000;

/** Shows a short message. Returns the function that takes it away. */
export function showToast(message: ToastMessage): () => void {
  const timeout = message.action === undefined ? PLAIN_MS : ACTION_MS;
  const key = queue.add(message, message.tone === "error" ? {} : { timeout });
  if (message.tone !== "error") letPass(key);
  return () => queue.close(key);
}

/** The queue would keep those that find no room, and show each again, one after the other, once newer ones are gone. */
function letPass(key: string): void {
  for (const old of passing.slice(0, 1 - MOST)) queue.close(old);
  passing = [...passing.slice(1 - MOST), key];
}

export function clearToasts(): void {
  queue.clear();
}

/** Moves the focus to the newest message. React Aria gives it back when the message goes. */
export function focusToasts(): void {
  const newest = [...document.querySelectorAll<HTMLElement>(`.${styles["toast"]}`)].at(0);
  newest?.focus();
}

/** Once per window; each message is an alert that is read aloud. */
export function ToastRegion() {
  const { t } = useTranslation();
  return (
    <AriaToastRegion
      queue={queue}
      aria-label={t("app.ui.notifications")}
      className={styles["region"] ?? ""}
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={cx(styles["toast"], toast.content.tone === "error" && styles["error"])}
        >
          <ToastContent className={styles["content"] ?? ""}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action === undefined ? null : (
            <Button
              className={styles["action"] ?? ""}
              onPress={() => {
                toast.content.action?.onAction();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" aria-label={t("app.ui.close")} className={styles["close"] ?? ""}>
            <X size={15} aria-hidden />
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
