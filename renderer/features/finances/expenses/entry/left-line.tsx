import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Input } from "#shared/ipc/contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { leftOptions } from "../queries.ts";
import styles from "./entry.module.css";

/** What an expense would leave of what was planned for it, told before it is saved; nothing where nothing was. */
export function LeftLine({ asked }: { asked: Input<"budget.left"> | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(leftOptions(asked));
  const said = asked === null || data === undefined || data === null ? null : data;
  const after = said?.after ?? null;
  const isOver = after !== null && after < 0;
  const words = isOver ? "over" : "after";
  return (
    <p className={styles["left"]} data-over={isOver} aria-live="polite">
      {said === null || after === null
        ? null
        : t(said.isEnvelope ? `budget.left.${words}Envelope` : `budget.left.${words}`, {
            amount: format.euros(Math.abs(after)),
            planned: format.euros(said.planned ?? 0),
          })}
    </p>
  );
}
