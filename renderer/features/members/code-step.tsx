import { ClipboardCopy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { call } from "#renderer/lib/client.ts";
import { Slot } from "#renderer/lib/features.tsx";
import { useFormat } from "#renderer/lib/format.ts";
import { useAskBeforeLeaving } from "#renderer/lib/leaving.ts";
import { showError } from "#renderer/lib/undo.ts";
import { useStayOpen } from "#renderer/lib/use-stay-open.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ConfirmDialog } from "#renderer/ui/dialog.tsx";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import { untilWhen, type MadeCode } from "./made-code.ts";
import { StepHeading } from "#renderer/ui/step-heading.tsx";
import styles from "./members.module.css";

/** The one-time code, and what becomes of it. */
export function CodeStep({ made }: { made: MadeCode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const { name, code, until } = made;
  const [isNoted, setNoted] = useState(false);
  const [go, setGo] = useState<(() => void) | null>(null);
  useStayOpen();
  useAskBeforeLeaving(!isNoted, (leave) => setGo(() => leave));
  useEffect(() => {
    if (isNoted) navigate("/settings/members");
  }, [isNoted, navigate]);
  const copy = async () => {
    await call("app.copy", { text: code.join(" "), sensitive: true });
    showToast({ text: t("members.code.copied") });
  };
  return (
    <div className={styles["form"]}>
      <div className={styles["block"]}>
        <StepHeading>{t("members.code.title", { name })}</StepHeading>
        <p>{t("members.code.until", untilWhen(until, format))}</p>
      </div>
      <NumberedWords label={t("members.code.words")} words={code} columns={3} isLarge />
      <Banner tone="warning">{t("members.code.once")}</Banner>
      <section className={styles["block"]}>
        <h2>{t("members.code.what")}</h2>
        <ol className={styles["steps"]}>
          <li>{t("members.code.paper")}</li>
          {made.isAwaited === true ? <li>{t("members.give.second", { name })}</li> : null}
          <li>{t("members.code.hand", { name })}</li>
          <li>{t("members.code.open", { name })}</li>
          <li>{t("members.code.compare")}</li>
        </ol>
      </section>
      <Slot name="vaultWords" />
      <div className={styles["actions"]}>
        <Button variant="primary" onPress={() => setNoted(true)}>
          {t("members.code.done")}
        </Button>
        <Button icon={ClipboardCopy} onPress={() => void copy().catch(showError)}>
          {t("members.code.copy")}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={go !== null}
        onClose={() => setGo(null)}
        title={t("members.code.leave")}
        confirmLabel={t("members.code.leaveAnyway")}
        onConfirm={() => go?.()}
        danger
      >
        {t("members.code.leaveDetail", { name })}
      </ConfirmDialog>
    </div>
  );
}
