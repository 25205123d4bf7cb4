import { Check, FileUp, NotebookPen } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import styles from "./home-page.module.css";

/** What to do in a new vault, in order; what is done stays, ticked. */
export function FirstSteps({ people, meetings }: { people: number; meetings: number }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const mayImport = useMay("people.import");
  return (
    <section aria-label={t("app.today.steps")}>
      <div className={styles["heading"]}>
        <h2>{t("app.today.steps")}</h2>
      </div>
      <ol className={styles["steps"]}>
        <Step
          number={1}
          isDone={people > 0}
          title={t("app.today.stepPeople")}
          detail={t("app.today.stepPeopleDetail")}
        >
          {mayImport ? (
            <Button variant="primary" icon={FileUp} onPress={() => navigate("/people/import")}>
              {t("app.today.stepPeopleAction")}
            </Button>
          ) : null}
          <Button variant={mayImport ? "quiet" : "primary"} onPress={() => navigate("/people/new")}>
            {t("app.today.stepPeopleOther")}
          </Button>
        </Step>
        <Step
          number={2}
          isDone={meetings > 0}
          title={t("app.today.stepMeeting")}
          detail={t("app.today.stepMeetingDetail")}
        >
          <Button
            variant={people > 0 ? "primary" : "secondary"}
            icon={NotebookPen}
            onPress={() => navigate("/meetings/new")}
          >
            {t("app.today.newMeeting")}
          </Button>
        </Step>
        <Step
          number={3}
          isDone={false}
          title={t("app.today.stepPublish")}
          detail={t("app.today.stepPublishDetail")}
        />
      </ol>
    </section>
  );
}

interface StepProps {
  number: number;
  isDone: boolean;
  title: string;
  detail: string;
  children?: ReactNode;
}

function Step({ number, isDone, title, detail, children }: StepProps) {
  const { t } = useTranslation();
  return (
    <li className={styles["step"]}>
      {isDone ? (
        <span className={styles["done"]}>
          <Check size={24} aria-hidden />
          <VisuallyHidden>{t("app.today.done")}</VisuallyHidden>
        </span>
      ) : (
        <span className={styles["number"]} aria-hidden>
          {number}
        </span>
      )}
      <div className={styles["stepBody"]}>
        <h3 className={styles["stepTitle"]}>{title}</h3>
        <p className={styles["stepDetail"]}>{detail}</p>
        {isDone || children === undefined ? null : (
          <div className={styles["actions"]}>{children}</div>
        )}
      </div>
    </li>
  );
}
