import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Table } from "lucide-react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Menu } from "#renderer/ui/menu.tsx";
import { Tooltip } from "#renderer/ui/tooltip.tsx";
import {
  doInTable,
  insertTable,
  leaveTable,
  mayDoInTable,
  TABLE_COMMAND_IDS,
} from "./table-commands.ts";
import styles from "./toolbar.module.css";

/** Puts a table in; within one, opens what may be done to it. */
export function TableTool({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  // One text of it, so that the toolbar is drawn again only where something changed.
  const may = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      TABLE_COMMAND_IDS.filter((id) => mayDoInTable(current, id)).join(" "),
  }).split(" ");
  const isIn = may.includes("removeTable");
  const name = t(isIn ? "meetings.minutes.tableMenu" : "meetings.minutes.table");
  const button = (
    <Button
      className={styles["tool"] ?? ""}
      aria-label={name}
      preventFocusOnPress
      {...(isIn ? {} : { onPress: () => insertTable(editor) })}
    >
      <Table size={15} aria-hidden />
    </Button>
  );
  if (!isIn) return <Tooltip text={name}>{button}</Tooltip>;
  return (
    <Menu
      label={name}
      actions={[
        ...TABLE_COMMAND_IDS.map((id) => ({
          id,
          label: t(`meetings.minutes.${id}`),
          disabled: !may.includes(id),
          danger: id === "removeTable",
          separatorBefore: id === "headerRow" || id === "removeRow",
          onAction: () => {
            doInTable(editor, id);
            writeOn(editor);
          },
        })),
        {
          id: "leave",
          label: t("meetings.minutes.leaveTable"),
          shortcut: "mod+enter",
          separatorBefore: true,
          onAction: () => {
            leaveTable(editor);
            writeOn(editor);
          },
        },
      ]}
    >
      {button}
    </Menu>
  );
}

/** Back to the text, once the menu has closed: an open one keeps the focus. */
function writeOn(editor: Editor): void {
  setTimeout(() => editor.view.focus(), 0);
}
