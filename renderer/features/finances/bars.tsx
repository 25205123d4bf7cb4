import styles from "./bars.module.css";

export interface Bar {
  /** Parts side by side, each of a tone; none is less than nothing. */
  readonly parts: readonly { readonly cents: number; readonly tone: Tone }[];
  /** A mark across it: what was planned, or the most. */
  readonly mark?: number | undefined;
}

type Tone = "main" | "soft" | "striped" | "faint";

/** One bar a line, the longest as wide as there is room. The table beside it says the same: it is drawn, and not read. */
export function BarOf({ bar, most }: { bar: Bar; most: number }) {
  const share = (cents: number) => (most <= 0 ? 0 : Math.floor((cents * 1_000) / most) / 10);
  const drawn = bar.parts.map(({ cents, tone }, index) => {
    const before = bar.parts.slice(0, index).reduce((sum, part) => sum + share(part.cents), 0);
    // Parts of a bar have no other name than their place in it.
    return { key: `${index}`, from: before, width: share(cents), tone };
  });
  return (
    <svg className={styles["bar"]} aria-hidden preserveAspectRatio="none" viewBox="0 0 100 10">
      <rect x="0" y="4" width="100" height="2" className={styles["track"]} />
      {drawn.map(({ key, from, width, tone }) => (
        <rect key={key} x={from} y="1" width={width} height="8" className={styles[tone]} />
      ))}
      {bar.mark === undefined ? null : (
        <rect
          x={Math.min(99.4, share(bar.mark))}
          y="0"
          width="0.6"
          height="10"
          className={styles["mark"]}
        />
      )}
    </svg>
  );
}
