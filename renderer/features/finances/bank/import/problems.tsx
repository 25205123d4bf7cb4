import { useTranslation } from "react-i18next";
import type { ProblemView } from "#shared/domain/finances/bank/preview.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "../bank.module.css";

/** Why nothing of a file is read: each wrong line, with its field. */
export function Problems({ problems, file }: { problems: readonly ProblemView[]; file: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Banner tone="danger" title={t("bankPages.import.refused", { file })} live>
        <p>{t("bankPages.import.refusedDetail")}</p>
      </Banner>
      <ul className={styles["section"]}>
        {problems.map((problem) => (
          <li key={[problem.kind, problem.line, problem.index, problem.field].join(" ")}>
            <ProblemText problem={problem} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ProblemText({ problem }: { problem: ProblemView }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { kind, line, field } = problem;
  const where = [
    line === null ? "" : t("bankPages.import.line", { line: number(line) }),
    field === null ? "" : t("bankPages.import.field", { field }),
  ].filter(Boolean);
  const what = t(`bank.problems.${kind}`);
  return (
    <>{where.length === 0 ? what : t("bankPages.import.at", { where: where.join(", "), what })}</>
  );
}
