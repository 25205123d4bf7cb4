import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Button, Group, ToggleButton, Toolbar as AriaToolbar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ariaShortcut, shortcutKeys } from "#renderer/ui/shortcut-text.ts";
import { Tooltip } from "#renderer/ui/tooltip.tsx";
import { HISTORY_TOOLS, LINK_TOOL, TOOL_GROUPS, type Tool } from "./toolbar-buttons.ts";
import { TableTool } from "./table-tool.tsx";
import styles from "./toolbar.module.css";

export interface ToolbarProps {
  editor: Editor;
  askLink: () => void;
}

/** One tab stop; arrow keys go from tool to tool. */
export function Toolbar({ editor, askLink }: ToolbarProps) {
  const { t } = useTranslation();
  const link: Tool = { ...LINK_TOOL, run: askLink };
  const groups = [...TOOL_GROUPS, [link, ...HISTORY_TOOLS]];
  const on = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      groups
        .flat()
        .filter((tool) => tool.isOn?.(current) === true)
        .map(({ id }) => id)
        .join(" "),
  }).split(" ");
  return (
    <AriaToolbar aria-label={t("meetings.minutes.toolbar")} className={styles["toolbar"] ?? ""}>
      {groups.map((tools) => (
        <Group key={tools[0]?.id} className={styles["group"] ?? ""}>
          {tools.map((tool) => (
            <ToolButton key={tool.id} tool={tool} isOn={on.includes(tool.id)} editor={editor} />
          ))}
          {tools.some(({ id }) => id === "rule") ? <TableTool editor={editor} /> : null}
        </Group>
      ))}
    </AriaToolbar>
  );
}

function ToolButton({ tool, isOn, editor }: { tool: Tool; isOn: boolean; editor: Editor }) {
  const { t, i18n } = useTranslation();
  const name = t(`meetings.minutes.${tool.id}`);
  const keys = tool.keys === undefined ? "" : shortcutKeys(tool.keys, i18n.language).join("+");
  const isNamed = tool.id === "decision" || tool.id === "action";
  const common = {
    className: styles["tool"] ?? "",
    // A press must not take the selection away from the text.
    preventFocusOnPress: true,
    ...(isNamed ? {} : { "aria-label": name }),
    ...(tool.keys === undefined ? {} : { "aria-keyshortcuts": ariaShortcut(tool.keys) }),
  };
  const content = (
    <>
      <tool.icon size={15} aria-hidden />
      {isNamed ? name : null}
    </>
  );
  return (
    <Tooltip text={keys === "" ? name : `${name} (${keys})`}>
      {tool.isOn === null ? (
        <Button {...common} onPress={() => tool.run(editor)}>
          {content}
        </Button>
      ) : (
        <ToggleButton {...common} isSelected={isOn} onChange={() => tool.run(editor)}>
          {content}
        </ToggleButton>
      )}
    </Tooltip>
  );
}
