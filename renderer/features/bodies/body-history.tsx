import { EllipsisVertical, Pencil, Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Body, BodyState } from "#shared/domain/bodies/body.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { ActRefusal, useRuledAct } from "#renderer/lib/ruled-act.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import styles from "./body-page.module.css";
import { changedFields } from "./changed-fields.ts";
import { DecisionLink } from "./decision-link.tsx";
import type { BodyWords } from "./use-body-words.ts";

export interface BodyHistoryProps {
  body: Body;
  words: BodyWords;
  onCorrect: (state: BodyState) => void;
}

/** Each time a body changed, latest first: what, by what decision; to be corrected or taken back. */
export function BodyHistory({ body, words, onCorrect }: BodyHistoryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("bodies.write");
  const taking = useRuledAct();
  const takeBack = (state: BodyState) =>
    taking.run(async (overrides) => {
      const { seq } = await call("bodies.removeState", { id: state.id, overrides });
      offerUndo(t("bodies.done.takenBack"), seq);
    });
  const lines = body.states
    .map((state, at) => ({ state, before: body.states[at - 1] }))
    .toReversed();
  return (
    <section className={styles["section"]} aria-labelledby="body-history">
      <h2 id="body-history" className={styles["heading"]}>
        {t("bodies.page.history")}
      </h2>
      <ActRefusal act={taking} />
      <ul className={styles["history"]}>
        {body.closedOn === null ? null : (
          <li>
            <span className={styles["when"]}>{format.shortDate(body.closedOn)}</span>
            <span className={styles["what"]}>
              {t("bodies.history.closed")}
              {body.closedBy.text === "" ? null : (
                <span className={styles["by"]}>{body.closedBy.text}</span>
              )}
            </span>
          </li>
        )}
        {lines.map(({ state, before }) => {
          const label = t("bodies.history.actions", { day: format.shortDate(state.from) });
          const kind = words.kind(state.kind);
          const what =
            before === undefined
              ? [
                  kind === state.name
                    ? t("bodies.history.openedAlone", { name: state.name })
                    : t("bodies.history.opened", { name: state.name, kind }),
                ]
              : changedFields(before, state).map((field) =>
                  field === "name"
                    ? t("bodies.history.renamed", { name: state.name })
                    : t(`bodies.history.fields.${field}`),
                );
          return (
            <li key={state.id}>
              <span className={styles["when"]}>{format.shortDate(state.from)}</span>
              <span className={styles["what"]}>
                {format.list(what)}
                {state.source.text === "" ? null : (
                  <span className={styles["by"]}>{state.source.text}</span>
                )}
                {state.source.decision === null ? null : (
                  <span className={styles["by"]}>
                    <DecisionLink decision={state.source.decision} />
                  </span>
                )}
              </span>
              {mayWrite ? (
                <Menu
                  label={label}
                  actions={[
                    {
                      id: "correct",
                      label: t("bodies.history.correct"),
                      icon: Pencil,
                      onAction: () => onCorrect(state),
                    },
                    ...(before === undefined
                      ? []
                      : [
                          {
                            id: "takeBack",
                            label: t("bodies.history.takeBack"),
                            detail: t("bodies.history.takeBackDetail"),
                            icon: Undo2,
                            danger: true,
                            onAction: () => takeBack(state),
                          },
                        ]),
                  ]}
                >
                  <IconButton icon={EllipsisVertical} label={label} />
                </Menu>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
