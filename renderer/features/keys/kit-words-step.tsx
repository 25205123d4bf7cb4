import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import { StepHeading } from "#renderer/ui/step-heading.tsx";
import type { MadeKit } from "./made-kit.ts";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { useStayOpen } from "#renderer/lib/use-stay-open.ts";

export function KitWordsStep({ kit, onCopied }: { kit: MadeKit; onCopied: () => void }) {
  const { t } = useTranslation();
  useStayOpen();
  return (
    <div className={styles["form"]}>
      <StepHeading>{t("keys.kit.words")}</StepHeading>
      <Banner live>
        {kit.fileName === null
          ? t("keys.kit.copy")
          : t("keys.kit.printedTo", { file: kit.fileName })}
      </Banner>
      <NumberedWords label={t("keys.kit.words")} words={kit.words} columns={5} />
      <p>{t("keys.kit.fingerprint", { fingerprint: kit.fingerprint })}</p>
      <div>
        <Button variant="primary" onPress={onCopied}>
          {t("keys.kit.copied")}
        </Button>
      </div>
    </div>
  );
}
