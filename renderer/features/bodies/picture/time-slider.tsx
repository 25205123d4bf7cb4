import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { useEffect, useEffectEvent, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import styles from "./time-slider.module.css";
import { changeNextTo, dayAt, indexOf, type Span } from "./time-stops.ts";

/** How long a change is shown while they play. */
const SHOWN_MS = 1200;

export interface TimeSliderProps {
  span: Span;
  day: string;
  today: string;
  onChange: (day: string) => void;
}

/** The day that is shown: any by the pointer, from change to change by the arrows, or played. */
export function TimeSlider({ span, day, today, onChange }: TimeSliderProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isPlaying, setPlaying] = useState(false);
  const earlier = changeNextTo(span, day, "earlier");
  const later = changeNextTo(span, day, "later");
  const days = indexOf(span, span.last);
  const step = useEffectEvent(() => {
    if (later === null) setPlaying(false);
    else onChange(later);
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(step, SHOWN_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);

  const play = () => {
    // From the end it begins again.
    const [first] = span.changes;
    if (!isPlaying && later === null && first !== undefined) onChange(first);
    setPlaying(!isPlaying);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = STEPS[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = to === "later" ? later : earlier;
    if (next !== null) onChange(next);
  };
  const isChange = span.changes.includes(day);
  const said = format.exactDate(day);
  return (
    <div className={styles["time"]}>
      <IconButton
        icon={isPlaying ? Pause : Play}
        label={t(isPlaying ? "bodiesPicture.time.pause" : "bodiesPicture.time.play")}
        isDisabled={span.changes.length < 2}
        onPress={play}
      />
      <IconButton
        icon={ChevronLeft}
        label={t("bodiesPicture.time.earlier")}
        isDisabled={earlier === null}
        onPress={() => earlier !== null && onChange(earlier)}
      />
      <div className={styles["track"]}>
        <input
          type="range"
          className={styles["range"]}
          aria-label={t("bodiesPicture.time.label")}
          aria-valuetext={isChange ? t("bodiesPicture.time.change", { date: said }) : said}
          min={0}
          max={days}
          step={1}
          disabled={days === 0}
          value={indexOf(span, day)}
          onChange={({ target }) => onChange(dayAt(span, target.valueAsNumber))}
          onKeyDown={onKeyDown}
        />
        <svg
          className={styles["marks"]}
          aria-hidden
          viewBox="0 0 1000 6"
          preserveAspectRatio="none"
        >
          {span.changes.map((one) => (
            <rect
              key={one}
              x={days === 0 ? 0 : (indexOf(span, one) / days) * 997}
              width={3}
              height={6}
              className={styles["mark"]}
            />
          ))}
        </svg>
      </div>
      <IconButton
        icon={ChevronRight}
        label={t("bodiesPicture.time.later")}
        isDisabled={later === null}
        onPress={() => later !== null && onChange(later)}
      />
      <span className={styles["day"]}>{said}</span>
      <Button variant="quiet" isDisabled={day === today} onPress={() => onChange(today)}>
        {t("bodiesPicture.time.today")}
      </Button>
    </div>
  );
}

const STEPS: Readonly<Record<string, "earlier" | "later">> = {
  ArrowLeft: "earlier",
  ArrowDown: "earlier",
  ArrowRight: "later",
  ArrowUp: "later",
};
