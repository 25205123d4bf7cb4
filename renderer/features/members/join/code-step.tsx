import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import grid from "#renderer/lib/words/words.module.css";
import type { TypedWords } from "#renderer/lib/words/typed-words.ts";
import { WordFields } from "#renderer/lib/words/word-fields.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import { readCode, type CodeReading } from "./code-words.ts";

export interface CodeStepProps {
  words: TypedWords;
  /** Why the vault did not take this code, until it is changed. */
  refusal: string | undefined;
  onChange: (words: TypedWords) => void;
  onBack: () => void;
  onNext: () => void;
}

export function CodeStep({ words, refusal, onChange, onBack, onNext }: CodeStepProps) {
  const { t } = useTranslation();
  const reading = readCode(words);
  const text = useCodeText(reading);
  const submit = () => {
    if (reading.kind === "complete") onNext();
  };
  const look = { incomplete: "hint", unknown: "unknown", complete: "valid" }[reading.kind];
  return (
    <>
      <SheetTitle title={t("members.join.title")} />
      <p className={sheet["intro"]}>{t("members.join.lead")}</p>
      <Form className={sheet["form"]} onSubmit={submit}>
        <div className={grid["entry"]}>
          <WordFields
            label={t("members.join.words")}
            words={words}
            onChange={onChange}
            isReadOnly={false}
            isLarge
          />
          <output className={grid[look]}>{text}</output>
          <p className={grid["hint"]}>{t("members.join.help")}</p>
        </div>
        <FormFailure>{refusal}</FormFailure>
        <div className={sheet["actions"]}>
          <Button type="submit" variant="primary" isDisabled={reading.kind !== "complete"}>
            {t("app.ui.next")}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t("keys.lost.back")}
          </Button>
        </div>
      </Form>
    </>
  );
}

function useCodeText(reading: CodeReading): string {
  const { t } = useTranslation();
  const format = useFormat();
  switch (reading.kind) {
    case "incomplete":
      return t("keys.words.missing", { count: reading.missing });
    case "unknown": {
      const places = format.list(reading.places.map((place) => String(place + 1)));
      return reading.places.length > 1
        ? t("members.join.unknownMany", { places })
        : t("members.join.unknown", { places });
    }
    case "complete":
      return t("members.join.complete");
    default:
      return assertNever(reading);
  }
}
