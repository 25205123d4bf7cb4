import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { NAMED_TABLES } from "#shared/domain/journal/declared.ts";
import { isTold } from "#shared/domain/journal/entry.ts";
import type { JournalEntry } from "#shared/domain/journal/page.ts";
import { nounWord, ofNounWord } from "#shared/domain/journal/words.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useValueText } from "./use-value-text.ts";

/** Says an entry as people would: who did what, to what. */
export function useSentence(): (entry: JournalEntry) => string {
  const { t } = useTranslation();
  const words = useWords();
  return useCallback(
    (entry: JournalEntry) => {
      const { command } = entry;
      const actor = entry.actor === "" ? t("journal.unnamed.actor") : entry.actor;
      return isTold(command)
        ? t(`journal.says.${command}`, { actor, ...words(entry) })
        : t("journal.plain", { actor, what: t(`journal.commands.${command}`) });
    },
    [t, words],
  );
}

/** “de” before a vowel, and before an h, which is mute in nearly every name. */
const ELIDES = /^[aeiouhœæ]/iu;

type Words = Readonly<Record<string, string>>;

/** The words that a sentence may take: each noun, each value, the fields, and what an undo undoes. */
function useWords(): (entry: JournalEntry) => Words {
  const { t } = useTranslation();
  const format = useFormat();
  const valueText = useValueText();
  return useCallback(
    ({ subject: { nouns, fields, values }, undoes }: JournalEntry): Words => {
      const words: Record<string, string> = {
        fields:
          fields.length === 0
            ? t("journal.unnamed.fields")
            : format.list(fields.map((field) => t(`journal.fields.${field}`))),
      };
      for (const table of NAMED_TABLES) {
        const found = nouns.find((noun) => noun.table === table);
        const name = found?.name ?? t(`journal.unnamed.${table}`);
        words[nounWord(table)] = name;
        const article = ELIDES.test(name.normalize("NFD")) ? "vowel" : "consonant";
        words[ofNounWord(table)] = t(`journal.of.${article}`, { name });
      }
      for (const [name, value] of Object.entries(values)) words[name] = valueText(value);
      if (undoes === null) return words;
      const what = t(`journal.commands.${undoes.command}`);
      const named = undoes.name === "" ? what : t("journal.whatOf", { what, name: undoes.name });
      return { ...words, what: t("journal.quoted", { name: named }), seq: String(undoes.seq) };
    },
    [t, format, valueText],
  );
}
