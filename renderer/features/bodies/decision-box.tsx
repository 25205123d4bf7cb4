import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LONGEST_SAID } from "#shared/domain/bodies/source.ts";
import type { FoundDecision } from "#shared/domain/meetings/found-decision.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import { decisionsOptions } from "./queries.ts";
import type { SourceValues } from "./source-values.ts";

/** A decision of any minutes, by its words, newest first. */
export function DecisionBox({ onChoose }: { onChoose: (source: SourceValues) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const { data } = useQuery(decisionsOptions(typed));
  // Who reads circles may not read what a confidential item decided: its words stay in the minutes.
  const wordsOf = ({ text, confidentiality }: FoundDecision) =>
    confidentiality === "confidential" ? t("bodies.source.confidential") : text;
  return (
    <ComboBox
      label={t("bodies.source.decision")}
      placeholder={t("bodies.source.decisionHint")}
      emptyText={typed === "" ? t("bodies.source.none") : t("bodies.source.noMatch")}
      options={(data ?? []).map((found) => ({
        id: found.id,
        label: wordsOf(found),
        detail: t("bodies.source.where", {
          meeting: found.meetingTitle,
          date: format.shortDate(found.date),
        }),
      }))}
      inputValue={typed}
      onInputChange={setTyped}
      onSelect={(id) => {
        const found = data?.find((one) => one.id === id);
        if (found === undefined) return;
        const saidText = wordsOf(found).slice(0, LONGEST_SAID);
        onChoose({ saidText, saidOn: found.date, saidIn: found.id });
      }}
      menuTrigger="focus"
      isAsync
      isLoading={data === undefined}
      autoFocus
    />
  );
}
