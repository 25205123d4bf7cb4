import { FileText } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LONGEST_SAID } from "#shared/domain/bodies/source.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { DecisionBox } from "./decision-box.tsx";
import { DecisionLink } from "./decision-link.tsx";
import styles from "./forms.module.css";
import type { SourceValues } from "./source-values.ts";

export interface SourceFieldsProps {
  values: SourceValues;
  onChange: (source: Partial<SourceValues>) => void;
}

/** By what decision: words and a day, typed or taken from minutes, which are then linked to. */
export function SourceFields({ values, onChange }: SourceFieldsProps) {
  const { t } = useTranslation();
  const mayRead = useHolds("meetings.read");
  /** What the person did last: what takes its place has the focus. */
  const [done, setDone] = useState<"nothing" | "choosing" | "linked" | "unlinked">("nothing");
  const { saidIn } = values;
  return (
    <div className={styles["source"]}>
      <div className={styles["sourceLine"]}>
        <TextField
          label={t("bodies.source.text")}
          optional
          placeholder={t("bodies.source.hint")}
          maxLength={LONGEST_SAID}
          value={values.saidText}
          onChange={(saidText) => onChange({ saidText })}
        />
        <DateField
          label={t("bodies.source.date")}
          optional
          value={values.saidOn}
          onChange={(saidOn) => onChange({ saidOn })}
        />
      </div>
      {saidIn === null ? null : (
        <div className={styles["linked"]}>
          <DecisionLink decision={saidIn} />
          <Button
            size="small"
            variant="quiet"
            autoFocus={done === "linked"}
            onPress={() => {
              onChange({ saidIn: null });
              setDone("unlinked");
            }}
          >
            {t("bodies.source.unlink")}
          </Button>
        </div>
      )}
      {mayRead && done !== "choosing" && saidIn === null ? (
        <div>
          <Button
            size="small"
            variant="quiet"
            icon={FileText}
            autoFocus={done === "unlinked"}
            onPress={() => setDone("choosing")}
          >
            {t("bodies.source.choose")}
          </Button>
        </div>
      ) : null}
      {done === "choosing" ? (
        <DecisionBox
          onChoose={(chosen) => {
            onChange(chosen);
            setDone("linked");
          }}
        />
      ) : null}
    </div>
  );
}
