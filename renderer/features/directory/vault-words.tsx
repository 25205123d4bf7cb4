import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { NumberedWords } from "#renderer/ui/numbered-words.tsx";
import { directoryQuery } from "./queries.ts";
import styles from "./directory.module.css";

/** The six words of the vault, to be read aloud where somebody invites and where somebody joins. */
export function VaultWords() {
  return <Words heading="h2" />;
}

/** The same among the settings of the vault. */
export function SettingsWords() {
  return <Words heading="h3" />;
}

function Words({ heading: Heading }: { heading: "h2" | "h3" }) {
  const { t } = useTranslation();
  const { data: standing } = useQuery(directoryQuery());
  const words = standing?.fingerprint ?? null;
  if (words === null) return null;
  return (
    <section className={styles["words"]} aria-labelledby="vault-words">
      <Heading id="vault-words">{t("directory.wordsTitle")}</Heading>
      <NumberedWords label={t("directory.wordsLabel")} words={words} columns={3} />
      <p>{t("directory.wordsDetail")}</p>
    </section>
  );
}
