import { ArrowDown, ArrowUp, EllipsisVertical, GripVertical, Pencil, Trash2 } from "lucide-react";
import { Button, GridListItem } from "react-aria-components";
import { useTranslation } from "react-i18next";
import {
  CONFIDENTIALITIES,
  type AgendaItem,
  type Confidentiality,
} from "#shared/domain/meetings/meeting.ts";
import { cx } from "#renderer/ui/cx.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { CONFIDENTIALITY_ICONS, ConfidentialityTag } from "../confidentiality-tag.tsx";
import styles from "./agenda.module.css";
import { ItemTitleField, type ItemTitleFieldProps } from "./item-title-field.tsx";

export interface AgendaRowProps {
  item: AgendaItem;
  index: number;
  count: number;
  isCurrent: boolean;
  isRenaming: boolean;
  onOpen: () => void;
  onRename: () => void;
  onRenamed: ItemTitleFieldProps["onDone"];
  onClassify: (kind: Confidentiality) => void;
  onMove: (toIndex: number) => void;
  onRemove: () => void;
}

export function AgendaRow(props: AgendaRowProps) {
  const { item, index, count, isCurrent, isRenaming } = props;
  const { t } = useTranslation();
  const place = t("meetings.agenda.number", { index: index + 1, count });
  return (
    <GridListItem
      id={item.id}
      textValue={item.title}
      aria-label={`${item.title}, ${place}, ${t(`meetings.agenda.kinds.${item.confidentiality}`)}`}
      className={cx(styles["row"], isCurrent && styles["isCurrent"])}
      onAction={props.onOpen}
      render={(dom) => (
        <div
          {...dom}
          aria-current={isCurrent ? "true" : undefined}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown F2 Delete"
        />
      )}
    >
      {isRenaming ? (
        <ItemTitleField title={item.title} onDone={props.onRenamed} />
      ) : (
        <>
          {/* By the pointer the whole row is dragged; by the keyboard, and read aloud, from here. */}
          <Button slot="drag" className={styles["drag"] ?? ""}>
            <GripVertical size={16} aria-hidden />
          </Button>
          <div className={styles["open"]}>
            <span className={styles["number"]}>{index + 1}</span>
            <span className={styles["texts"]}>
              <span className={styles["title"]}>{item.title}</span>
              <ConfidentialityTag kind={item.confidentiality} />
            </span>
          </div>
        </>
      )}
      <div className={styles["tools"]}>
        <RowMenu {...props} />
      </div>
    </GridListItem>
  );
}

function RowMenu({ item, index, count, onRename, onClassify, onMove, onRemove }: AgendaRowProps) {
  const { t } = useTranslation();
  const label = t("meetings.agenda.more", { title: item.title });
  return (
    <Menu
      label={label}
      actions={[
        {
          id: "rename",
          label: t("meetings.agenda.rename"),
          icon: Pencil,
          shortcut: "F2",
          onAction: onRename,
        },
        {
          id: "up",
          label: t("meetings.agenda.moveUp"),
          icon: ArrowUp,
          shortcut: "alt+up",
          disabled: index === 0,
          onAction: () => onMove(index - 1),
        },
        {
          id: "down",
          label: t("meetings.agenda.moveDown"),
          icon: ArrowDown,
          shortcut: "alt+down",
          disabled: index === count - 1,
          onAction: () => onMove(index + 1),
        },
        ...CONFIDENTIALITIES.filter((kind) => kind !== item.confidentiality).map((kind, at) => ({
          id: kind,
          label: t(`meetings.agenda.kinds.${kind}`),
          detail: t(`meetings.agenda.kindDetails.${kind}`),
          icon: CONFIDENTIALITY_ICONS[kind],
          separatorBefore: at === 0,
          onAction: () => onClassify(kind),
        })),
        {
          id: "remove",
          label: t("meetings.agenda.remove"),
          icon: Trash2,
          danger: true,
          separatorBefore: true,
          onAction: onRemove,
        },
      ]}
    >
      <IconButton icon={EllipsisVertical} label={label} />
    </Menu>
  );
}
