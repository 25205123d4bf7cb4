import { useRef, type ReactNode } from "react";
import { useKeptFocus } from "#renderer/ui/use-kept-focus.ts";
import styles from "./import-page.module.css";

/** A part of a step: its title, what it is for, and what acts on the whole of it. */
export function StepPart({
  title,
  detail,
  action,
  children,
}: {
  title: string;
  detail: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // What acts on the whole may have nothing more to do.
  useKeptFocus(part, heading);
  return (
    <section className={styles["part"]} ref={part}>
      <div className={styles["partHead"]}>
        <div>
          <h3 tabIndex={-1} className={styles["partTitle"]} ref={heading}>
            {title}
          </h3>
          <p className={styles["soft"]}>{detail}</p>
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
