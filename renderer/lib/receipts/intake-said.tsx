import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import styles from "./receipts.module.css";
import { sayProblem } from "./say-problem.ts";
import type { Intake } from "./use-intake.ts";

/** How far the reading of files is, and those that are no receipt, with what to do. */
export function IntakeSaid({ intake: { progress, refused, forget } }: { intake: Intake }) {
  const { t } = useTranslation();
  return (
    <>
      {progress === null ? null : (
        <ProgressBar
          label={t("receipts.reading")}
          done={progress.done}
          total={progress.total}
          valueText={t("receipts.readSoFar", { done: progress.done, total: progress.total })}
        />
      )}
      {refused.length === 0 ? null : (
        <Banner
          tone="warning"
          live
          title={t("receipts.refused", { count: refused.length })}
          actions={
            <Button size="small" onPress={forget}>
              {t("app.ui.close")}
            </Button>
          }
        >
          <ul className={styles["refused"]}>
            {refused.map(({ name, problem }, index) => (
              // The same file may be given twice.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <bdi className={styles["name"]}>{name}</bdi> {sayProblem(t, problem)}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
