import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { sayAnswer } from "#shared/domain/rules/say-answer.ts";
import type { Answers, AnswerView } from "#shared/domain/rules/views.ts";
import { sentence } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import styles from "./rules.module.css";
import { useClause } from "./use-clause.ts";

const FIRST = 6;

interface Line {
  readonly key: string;
  readonly answer: AnswerView;
  /** The words of the text it comes from, and where they stand. */
  readonly clause: string;
}

/** All that asks for attention, what nobody passed over first. */
function linesOf(
  { rules, vacancies, beyond }: Answers,
  clauseOf: ReturnType<typeof useClause>,
): Line[] {
  const ofRules = rules.flatMap(({ rule, answers }) =>
    answers.map((answer, at) => ({
      key: `${rule.id} ${at}`,
      answer,
      clause: clauseOf(rule),
    })),
  );
  const bare = [...vacancies, ...beyond].map((answer, at) => ({
    key: String(at),
    answer,
    clause: "",
  }));
  const isPassed = ({ answer }: Line) => Number(answer.override !== null);
  return [...ofRules, ...bare].toSorted((a, b) => isPassed(a) - isPassed(b));
}

export interface AttentionProps {
  answers: Answers;
  level: 2 | 3;
  id: string;
}

/** « Ce qui demande attention »: rules that are not kept, empty seats, mandates beyond their body. */
export function Attention({ answers, level, id }: AttentionProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const [showsAll, setShowsAll] = useState(false);
  const lines = linesOf(answers, useClause());
  if (lines.length === 0) return null;
  const Title = level === 2 ? "h2" : "h3";
  return (
    <section className={styles["attention"]} aria-labelledby={id}>
      <Title id={id} className={styles["heading"]}>
        {t("bodies.rules.attention")}
      </Title>
      <ul className={styles["answers"]}>
        {lines.slice(0, showsAll ? lines.length : FIRST).map(({ key, answer, clause }) => (
          <li key={key} className={styles["answer"]} data-passed={answer.override !== null}>
            <TriangleAlert aria-hidden className={styles["sign"] ?? ""} />
            <span>
              {sayAnswer(answer, sentence, locale)}
              {answer.verdict === "due" ? ` ${t("bodies.rules.due")}` : null}
              {answer.about.body === null ? null : (
                <>
                  {" "}
                  <Link href={`/bodies/${answer.about.body}`}>{t("bodies.rules.open")}</Link>
                </>
              )}
              {clause === "" ? null : <span className={styles["clause"]}>{clause}</span>}
            </span>
          </li>
        ))}
      </ul>
      {lines.length > FIRST && !showsAll ? (
        <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
          {t("bodies.rules.showAll", { count: lines.length })}
        </Button>
      ) : null}
    </section>
  );
}
