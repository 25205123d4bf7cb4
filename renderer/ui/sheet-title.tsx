import { useLayoutEffect, useRef } from "react";
import styles from "./sheet.module.css";

export interface SheetTitleProps {
  title: string;
  eyebrow?: string | undefined;
  /** False on the page one starts on, and where a field takes the focus. */
  takesFocus?: boolean;
}

export function SheetTitle({ title, eyebrow, takesFocus = false }: SheetTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before it is seen: focused later, it would take the focus from what is pressed meanwhile.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div>
      {eyebrow === undefined ? null : <p className={styles["step"]}>{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1} className={styles["title"]}>
        {title}
      </h1>
    </div>
  );
}
