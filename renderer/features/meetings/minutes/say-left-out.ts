import i18next from "i18next";
import {
  MAX_CELL_LINES,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
} from "#shared/domain/meetings/rich-text.ts";
import { showToast } from "#renderer/ui/toast.tsx";
import { LEFT_OUT, type LeftOut } from "../paste/left-out.ts";

/** Says once, in one sentence, what a paste could not keep. */
export function sayLeftOut(leftOut: LeftOut): void {
  const { t, language } = i18next;
  const kinds = LEFT_OUT.filter((kind) => leftOut[kind] > 0).map((kind) =>
    t(`meetings.paste.${kind}`, { count: leftOut[kind] }),
  );
  const what = new Intl.ListFormat(language).format(kinds);
  showToast({ text: t("meetings.paste.leftOut", { what }) });
}

export function sayTooLong(): void {
  showToast({ text: i18next.t("meetings.paste.tooLong"), tone: "error" });
}

export function sayTableFull(): void {
  const bounds = { rows: MAX_TABLE_ROWS, columns: MAX_TABLE_COLUMNS, lines: MAX_CELL_LINES };
  showToast({ text: i18next.t("meetings.paste.tableFull", bounds), tone: "error" });
}
