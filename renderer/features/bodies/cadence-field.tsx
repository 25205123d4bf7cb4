import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Cadence } from "#shared/domain/bodies/cadence.ts";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./forms.module.css";

const USUAL_WEEKS = ["1", "2", "4", "8"];
const MOST_WEEKS = 104;

export interface CadenceFieldProps {
  value: Cadence | null;
  onChange: (cadence: Cadence | null) => void;
}

const idOf = (value: Cadence | null) =>
  value === null ? "none" : value.every === "quarter" ? "quarter" : String(value.weeks);

/** How often it meets: the usual rhythms, or so many weeks. */
export function CadenceField({ value, onChange }: CadenceFieldProps) {
  const { t } = useTranslation();
  const [isOther, setOther] = useState(
    () => value?.every === "weeks" && !USUAL_WEEKS.includes(String(value.weeks)),
  );
  const [typed, setTyped] = useState(() => (value?.every === "weeks" ? String(value.weeks) : ""));
  const weeks = Number(typed);
  const isWrong = typed !== "" && !(Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS);
  return (
    <div className={styles["stack"]}>
      <Select
        label={t("bodies.form.cadence")}
        optional
        options={[
          { id: "none", label: t("bodies.cadence.none") },
          ...USUAL_WEEKS.map((id) => ({
            id,
            label: t("bodies.cadence.weeks", { count: Number(id) }),
          })),
          { id: "quarter", label: t("bodies.cadence.quarter") },
          { id: "other", label: t("bodies.cadence.other") },
        ]}
        value={isOther ? "other" : idOf(value)}
        onChange={(id) => {
          setOther(id === "other");
          if (id === "none") onChange(null);
          else if (id === "quarter") onChange({ every: "quarter" });
          else if (id !== "other") onChange({ every: "weeks", weeks: Number(id) });
        }}
      />
      {isOther ? (
        <TextField
          label={t("bodies.cadence.howMany")}
          inputMode="numeric"
          value={typed}
          error={isWrong ? t("bodies.cadence.wrong") : undefined}
          onChange={(text) => {
            setTyped(text);
            const count = Number(text);
            const isRight = Number.isInteger(count) && count >= 1 && count <= MOST_WEEKS;
            if (isRight) onChange({ every: "weeks", weeks: count });
          }}
          autoFocus
        />
      ) : null}
    </div>
  );
}
