import { DateInput, DateSegment } from "react-aria-components";
import styles from "./date-field.module.css";

/** The parts of a date or a time, each typed on its own. */
export function DateSegments() {
  return (
    <DateInput className={styles["segments"] ?? ""}>
      {(segment) => <DateSegment segment={segment} className={styles["segment"] ?? ""} />}
    </DateInput>
  );
}
