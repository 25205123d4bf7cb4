import { useQuery } from "@tanstack/react-query";
import { FileText } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { outcomesOf } from "#shared/domain/meetings/outcomes.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./forms.module.css";
import { decidedMeetings, meetingDecisions } from "./queries.ts";

const LONGEST = 500;

export interface SourceFieldsProps {
  text: string;
  date: string | null;
  onChange: (source: { saidText: string; saidOn: string | null }) => void;
}

/** By what decision: words and a day, typed or taken from minutes. */
export function SourceFields({ text, date, onChange }: SourceFieldsProps) {
  const { t } = useTranslation();
  const mayRead = useHolds("meetings.read");
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className={styles["source"]}>
      <div className={styles["sourceLine"]}>
        <TextField
          label={t("bodies.source.text")}
          optional
          placeholder={t("bodies.source.hint")}
          maxLength={LONGEST}
          value={text}
          onChange={(saidText) => onChange({ saidText, saidOn: date })}
        />
        <DateField
          label={t("bodies.source.date")}
          optional
          value={date}
          onChange={(saidOn) => onChange({ saidText: text, saidOn })}
        />
      </div>
      {mayRead && !isChoosing ? (
        <div>
          <Button size="small" variant="quiet" icon={FileText} onPress={() => setChoosing(true)}>
            {t("bodies.source.choose")}
          </Button>
        </div>
      ) : null}
      {isChoosing ? (
        <DecisionPicker
          onChoose={(saidText, saidOn) => {
            onChange({ saidText, saidOn });
            setChoosing(false);
          }}
        />
      ) : null}
    </div>
  );
}

/** A meeting of which a decision is noted, then the decision. */
function DecisionPicker({ onChoose }: { onChoose: (text: string, date: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [meeting, setMeeting] = useState<string | null>(null);
  const meetings = useQuery(decidedMeetings());
  const chosen = useQuery({ ...meetingDecisions(meeting ?? ""), enabled: meeting !== null });
  const decisions = chosen.data === undefined ? [] : outcomesOf(chosen.data.items).decisions;
  if (meetings.data?.length === 0)
    return <p className={styles["soft"]}>{t("bodies.source.none")}</p>;
  return (
    <div className={styles["pair"]}>
      <Select
        label={t("bodies.source.meeting")}
        placeholder={t("bodies.source.meetingHint")}
        options={(meetings.data ?? []).map(({ id, title, date }) => ({
          id,
          label: title,
          detail: format.shortDate(date),
        }))}
        value={meeting}
        onChange={setMeeting}
        autoFocus
      />
      {meeting === null ? null : (
        <Select
          label={t("bodies.source.decision")}
          placeholder={t("bodies.source.decisionHint")}
          options={decisions.map(({ text, itemTitle }, index) => ({
            id: String(index),
            label: text,
            detail: itemTitle,
          }))}
          value={null}
          onChange={(index) => {
            const decision = decisions[Number(index)];
            if (decision === undefined || chosen.data === undefined) return;
            onChoose(decision.text.slice(0, LONGEST), chosen.data.date);
          }}
        />
      )}
    </div>
  );
}
