import { useTranslation } from "react-i18next";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import { StepHeading } from "#renderer/ui/step-heading.tsx";
import page from "#renderer/lib/key-change/key-page.module.css";
import { useStayOpen } from "#renderer/lib/use-stay-open.ts";
import type { MadeShares } from "./made-shares.ts";
import styles from "./recovery.module.css";

/** Where the pages are, or the words to copy, one holder after the other. */
export function SharesSheetsStep({ made, onCopied }: { made: MadeShares; onCopied: () => void }) {
  const { t } = useTranslation();
  useStayOpen();
  const { parts, fingerprint } = made;
  const isPrinted = parts.every(({ fileName }) => fileName !== null);
  return (
    <div className={page["form"]}>
      <StepHeading>{t("recovery.make.papers")}</StepHeading>
      <Banner live>{t(isPrinted ? "recovery.make.printed" : "recovery.make.copy")}</Banner>
      <p>{t("recovery.entry.fingerprint", { fingerprint })}</p>
      {parts.map(({ number, holder, words, fileName }) => (
        <section key={number} className={styles["sheet"]}>
          <h2>{t("recovery.section.holder", { number, name: holder })}</h2>
          {words === null ? null : (
            <NumberedWords
              label={t("recovery.make.wordsOf", { number })}
              words={words}
              columns={5}
            />
          )}
          {fileName === null ? null : <p className={styles["files"]}>{fileName}</p>}
        </section>
      ))}
      <div>
        <Button variant="primary" onPress={onCopied}>
          {t("recovery.make.copied")}
        </Button>
      </div>
    </div>
  );
}
