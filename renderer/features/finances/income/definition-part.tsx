import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DefinitionView, StatementView } from "#shared/domain/finances/income/views.ts";
import { call } from "#renderer/lib/client.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { AdoptForm } from "./adopt-form.tsx";
import { definitionsOptions } from "./queries.ts";
import styles from "./statement.module.css";

/** What the collective refuses, since when and by whom; and how to adopt another list. */
export function DefinitionPart({ view }: { view: StatementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  const [isAdopting, setAdopting] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { definition, breakingKinds } = view;
  const close = () => {
    setAdopting(false);
    focusAfterForm(place.current);
  };
  return (
    <section className={styles["section"]}>
      <h3 className={styles["heading"]}>{t("income.statement.definition")}</h3>
      <p className={styles["soft"]}>
        {definition === null
          ? t("income.statement.usual")
          : t("income.statement.adopted", {
              day: format.exactDate(definition.adoptedOn),
              by: definition.adoptedBy,
            })}
      </p>
      <ul className={styles["kinds"]}>
        {breakingKinds.map((kind) => (
          <li key={kind}>{t(`income.breaks.${kind}`)}</li>
        ))}
      </ul>
      {mayWrite ? (
        <div ref={place}>
          {isAdopting ? (
            <AdoptForm breaking={breakingKinds} onClose={close} />
          ) : (
            <Button onPress={() => setAdopting(true)}>{t("income.statement.adopt")}</Button>
          )}
        </div>
      ) : null}
      <Past />
    </section>
  );
}

function Past() {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("finances.write");
  const { data } = useQuery(definitionsOptions());
  if (data === undefined || data.length === 0) return null;
  const forget = async ({ id }: DefinitionView) => {
    const { seq } = await call("income.forget", { id });
    offerUndo(t("income.done.forgotten"), seq);
  };
  return (
    <ul className={styles["past"]} aria-label={t("income.statement.past")}>
      {data.map((one) => {
        const day = format.shortDate(one.adoptedOn);
        return (
          <li key={one.id}>
            <span>{t("income.statement.adopted", { day, by: one.adoptedBy })}</span>
            {mayWrite ? (
              <IconButton
                icon={Trash2}
                label={t("income.statement.forget", { day })}
                onPress={() => void forget(one).catch(showError)}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
