import { Check, Clock, TriangleAlert } from "lucide-react";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { sayAnswer } from "#shared/domain/rules/say-answer.ts";
import type { RuleAnswers, RuleStanding, RuleView } from "#shared/domain/rules/views.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage, sentence } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { useBodyWords } from "../use-body-words.ts";
import { RuleForm } from "./rule-form.tsx";
import { valuesOf } from "./rule-values.ts";
import styles from "./rules.module.css";
import { useClause } from "./use-clause.ts";
import { useRuleSentence } from "./use-rule-sentence.ts";

export interface RuleCardProps {
  rule: RuleView;
  answers: RuleAnswers | undefined;
  view: OrganisationView;
}

const TONES = {
  kept: { tone: "accent", icon: Check },
  due: { tone: "warning", icon: Clock },
  broken: { tone: "warning", icon: TriangleAlert },
  not_in_force: { tone: "neutral", icon: Clock },
  unfounded: { tone: "neutral", icon: TriangleAlert },
} as const satisfies Record<RuleStanding, object>;

/** A rule: its sentence, its clause, whether it is kept, and who it is not kept by. */
export function RuleCard({ rule, answers, view }: RuleCardProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const words = useBodyWords(view.kinds);
  const { named } = rule;
  const nameOf = useCallback(
    (body: string) => named.find(({ id }) => id === body)?.name ?? "",
    [named],
  );
  const clauseOf = useClause();
  const say = useRuleSentence(words, nameOf);
  const mayWrite = useMay("bodies.write");
  const [isChanging, setChanging] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const asks = say(rule.terms);
  const remove = async () => {
    try {
      const { seq } = await call("rules.remove", { id: rule.id });
      offerUndo(t("bodies.rules.removed"), seq);
    } catch (error) {
      setRefusal(errorMessage(error));
    }
  };
  const source = clauseOf(rule);
  const { tone, icon } = TONES[answers?.standing ?? "not_in_force"];
  return (
    <li className={styles["rule"]}>
      <div className={styles["ruleHead"]}>
        <p className={styles["ruleSays"]}>{asks}</p>
        {answers === undefined ? null : (
          <StatusTag tone={tone} icon={icon}>
            {t(`bodies.rules.standings.${answers.standing}`)}
          </StatusTag>
        )}
      </div>
      {source === "" ? null : <p className={styles["clause"]}>{source}</p>}
      <p className={styles["soft"]}>{t(`bodies.rules.effectsSaid.${rule.effect}`)}</p>
      {answers === undefined || answers.answers.length === 0 ? null : (
        <ul className={styles["answers"]}>
          {answers.answers.map((answer, at) => (
            // Answers are told apart by where they stand only.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className={styles["answer"]} data-passed={answer.override !== null}>
              <TriangleAlert aria-hidden className={styles["sign"] ?? ""} />
              <span>{sayAnswer(answer, sentence, locale)}</span>
            </li>
          ))}
        </ul>
      )}
      {refusal === null ? null : (
        <Banner tone="warning" live>
          {refusal}
        </Banner>
      )}
      {mayWrite && !isChanging ? (
        <div className={styles["acts"]}>
          <Button size="small" variant="quiet" onPress={() => setChanging(true)}>
            {t("bodies.rules.change")}
          </Button>
          <Button size="small" variant="quiet" onPress={() => void remove()}>
            {t("bodies.rules.remove")}
          </Button>
        </div>
      ) : null}
      {isChanging ? (
        <RuleForm
          title={t("bodies.rules.changeTitle")}
          place={`rule:${rule.id}`}
          initial={valuesOf(rule)}
          view={view}
          submitLabel={t("bodies.rules.save")}
          onSave={async (fields) => {
            const { seq } = await call("rules.update", { id: rule.id, fields });
            if (seq !== null) offerUndo(t("bodies.rules.changed"), seq);
          }}
          onClose={() => setChanging(false)}
        />
      ) : null}
    </li>
  );
}
