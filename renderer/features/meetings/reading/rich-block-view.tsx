import { CircleCheckBig, CircleDashed } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { cellLine, inlineText } from "#shared/domain/meetings/block-text.ts";
import type { Inline, Mark, RichBlock, Table } from "#shared/domain/meetings/rich-text.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import styles from "./reading.module.css";

export interface RichBlockViewProps {
  block: RichBlock;
  /** Of a decision or an action, so that the list of them leads to it. */
  id?: string | undefined;
}

/** A block of minutes as text, without anything to change it. */
export function RichBlockView({ block, id }: RichBlockViewProps) {
  const { t } = useTranslation();
  switch (block.type) {
    case "paragraph":
      return <p>{inlines(block.content)}</p>;
    case "heading":
      // The page has its title above, and the item's.
      return block.attrs.level === 2 ? (
        <h3>{inlines(block.content)}</h3>
      ) : (
        <h4>{inlines(block.content)}</h4>
      );
    case "decision":
      return (
        <div id={id} tabIndex={-1} className={styles["decision"]}>
          <span className={styles["mark"]}>{t("meetings.minutes.decision")}</span>
          <p>{inlines(block.content)}</p>
        </div>
      );
    case "action":
      return (
        <div id={id} tabIndex={-1} className={styles["action"]}>
          <span className={styles["mark"]}>{t("meetings.minutes.action")}</span>
          <p>{inlines(block.content)}</p>
          <ActionFacts attrs={block.attrs} />
        </div>
      );
    case "horizontalRule":
      return <hr />;
    case "bulletList":
      return <ul>{listItems(block.content)}</ul>;
    case "orderedList":
      return <ol start={block.attrs?.start}>{listItems(block.content)}</ol>;
    case "blockquote":
      return <blockquote>{blocks(block.content)}</blockquote>;
    case "table":
      return <TableView rows={block.content} />;
    default:
      return assertNever(block);
  }
}

function ActionFacts({ attrs }: { attrs: Extract<RichBlock, { type: "action" }>["attrs"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const Icon = attrs.done ? CircleCheckBig : CircleDashed;
  const facts = [
    attrs.ownerLabel || t("meetings.outcomes.nobody"),
    ...(attrs.due === null ? [] : [format.date(attrs.due)]),
    ...(attrs.done ? [t("meetings.outcomes.done")] : []),
  ];
  return (
    <p className={styles["facts"]}>
      <Icon size={14} aria-hidden /> {facts.join(" · ")}
    </p>
  );
}

/** Rows whose cells are all headers stand at the head, where a screen reader looks for columns. */
function TableView({ rows }: { rows: Table["content"] }) {
  const body = rows.findIndex(({ content }) => content.some(({ type }) => type === "tableCell"));
  const head = body === -1 ? rows.length : body;
  return (
    <table>
      {head === 0 ? null : <thead>{tableRows(rows.slice(0, head), "col")}</thead>}
      {head === rows.length ? null : <tbody>{tableRows(rows.slice(head), "row")}</tbody>}
    </table>
  );
}

// What follows is told by its place: it has no name of its own.
/* oxlint-disable react/no-array-index-key */
function blocks(content: readonly RichBlock[]): ReactNode {
  return content.map((block, index) => <RichBlockView key={index} block={block} />);
}

function listItems(items: readonly { content: RichBlock[] }[]): ReactNode {
  return items.map((item, index) => <li key={index}>{blocks(item.content)}</li>);
}

function tableRows(rows: Table["content"], scope: "col" | "row"): ReactNode {
  return rows.map(({ content }, row) => (
    <tr key={row}>
      {content.map((cell, column) =>
        cell.type === "tableHeader" && inlineText(cellLine(cell)).trim() !== "" ? (
          <th key={column} scope={scope}>
            {blocks(cell.content)}
          </th>
        ) : (
          <td key={column}>{blocks(cell.content)}</td>
        ),
      )}
    </tr>
  ));
}

function inlines(content: readonly Inline[] | undefined): ReactNode {
  return (content ?? []).map((one, index) => <Fragment key={index}>{inline(one)}</Fragment>);
}
/* oxlint-enable react/no-array-index-key */

function inline(one: Inline): ReactNode {
  switch (one.type) {
    case "text":
      return (one.marks ?? []).reduce<ReactNode>(marked, one.text);
    case "mention":
      return <span className={styles["mention"]}>{one.attrs.label}</span>;
    case "hardBreak":
      return <br />;
    default:
      return assertNever(one);
  }
}

function marked(text: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{text}</strong>;
    case "italic":
      return <em>{text}</em>;
    case "underline":
      return <u>{text}</u>;
    case "strike":
      return <s>{text}</s>;
    case "link":
      return (
        <a
          href={mark.attrs.href}
          onClick={(event) => {
            event.preventDefault();
            void call("app.openLink", { url: mark.attrs.href }).catch(showError);
          }}
        >
          {text}
        </a>
      );
    default:
      return assertNever(mark);
  }
}
