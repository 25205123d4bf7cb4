import { useQuery } from "@tanstack/react-query";
import { ChevronRight, CircleAlert, Clock3, Hourglass, Scale, TriangleAlert } from "lucide-react";
import { useState, type Ref } from "react";
import {
  Button,
  Collection,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { BodyNode } from "#shared/domain/bodies/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { cx } from "#renderer/ui/cx.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "./body-tree.module.css";
import { bodyOptions } from "./queries.ts";
import { idsOf, type TreeRow } from "./tree-rows.ts";
import type { BodyWords } from "./use-body-words.ts";

const MOST_HOLDERS = 3;
/** Above that, only the rows in sight are drawn, in a box of their own that scrolls. */
const MOST_DRAWN = 250;
const ROWS = { estimatedRowHeight: 60 };

export interface BodyTreeProps {
  rows: readonly TreeRow[];
  words: BodyWords;
  /** How many rules are broken in each. */
  broken: ReadonlyMap<string, number>;
  day: string;
  /** What tells a body apart from those of its name; nothing for the others. */
  apart: (node: BodyNode) => string | undefined;
  onOpen: (id: string) => void;
  treeRef?: Ref<HTMLDivElement>;
}

/** The bodies as rows, one under the other: arrows go up and down, open and close, Enter goes to the page. */
export function BodyTree(props: BodyTreeProps) {
  const { rows, words, broken, day, apart, onOpen, treeRef } = props;
  const { t } = useTranslation();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const all = idsOf(rows);
  const open = all.filter((id) => !closed.has(id));
  const item = (row: TreeRow) => (
    <TreeItem
      id={row.id}
      textValue={row.node.name}
      onAction={() => onOpen(row.id)}
      className={cx(styles["row"], !row.isMatch && styles["around"])}
    >
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className={styles["cells"]}>
            <span
              className={styles["first"]}
              style={{ paddingInlineStart: `${(level - 1) * 1.375}rem` }}
            >
              {hasChildItems ? (
                <Button slot="chevron" className={styles["chevron"] ?? ""}>
                  <ChevronRight size={15} aria-hidden />
                </Button>
              ) : (
                <span className={styles["leaf"]} />
              )}
              <RowName node={row.node} words={words} apart={apart(row.node)} />
            </span>
            <RowFacts node={row.node} words={words} broken={broken.get(row.id) ?? 0} day={day} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={row.parts}>{item}</Collection>
    </TreeItem>
  );
  const isLong = all.length > MOST_DRAWN;
  const tree = (
    <Tree
      {...(treeRef === undefined ? {} : { ref: treeRef })}
      aria-label={t("bodies.list.tree")}
      items={rows}
      // What an item shows besides its row.
      dependencies={[broken, day, words, apart]}
      expandedKeys={open}
      onExpandedChange={(keys) => setClosed(new Set(all.filter((id) => !keys.has(id))))}
      className={cx(styles["tree"], isLong && styles["long"])}
    >
      {item}
    </Tree>
  );
  return isLong ? (
    <Virtualizer layout={ListLayout} layoutOptions={ROWS}>
      {tree}
    </Virtualizer>
  ) : (
    tree
  );
}

interface RowProps {
  node: BodyNode;
  words: BodyWords;
}

function RowName({ node, words, apart }: RowProps & { apart: string | undefined }) {
  const kind = words.kind(node.kind);
  // « Bureau » of the kind « Bureau » says it once.
  const said = [kind === node.name ? undefined : kind, apart].filter((one) => one !== undefined);
  return (
    <span className={styles["texts"]}>
      <span className={styles["name"]}>{node.name}</span>
      {said.length === 0 ? null : <span className={styles["kind"]}>{said.join(" · ")}</span>}
    </span>
  );
}

function RowFacts({ node, words, broken, day }: RowProps & { broken: number; day: string }) {
  const { t } = useTranslation();
  const { holders, people } = node;
  const more = holders.length - MOST_HOLDERS;
  return (
    <>
      <span className={styles["holders"]}>
        {holders.slice(0, MOST_HOLDERS).map(({ title, person }) => (
          <span key={`${title} ${person.id}`}>
            {displayName(person)} <span className={styles["soft"]}>{words.title(title)}</span>
          </span>
        ))}
        {more > 0 ? (
          <span className={styles["soft"]}>{t("bodies.list.moreHolders", { count: more })}</span>
        ) : null}
      </span>
      <span className={styles["facts"]}>
        {broken > 0 ? (
          <StatusTag tone="danger" icon={TriangleAlert}>
            {t("bodies.list.broken", { count: broken })}
          </StatusTag>
        ) : null}
        <NodeTags node={node} />
      </span>
      <span className={styles["people"]}>
        {node.hasRule ? (
          <ByRule id={node.id} day={day} />
        ) : people > 0 ? (
          t("bodies.list.people", { count: people })
        ) : (
          t("bodies.list.nobody")
        )}
      </span>
    </>
  );
}

/** How many people a rule puts in a body: it is asked of each, as few have one. */
function ByRule({ id, day }: { id: string; day: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(bodyOptions(id, day));
  return data === undefined ? null : t("bodies.list.people", { count: data.memberCount });
}

/** What is to be seen at once of a body, in words: empty seats, ends to come, until when, by rule. */
export function NodeTags({ node }: { node: BodyNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = node.closedOn ?? node.until;
  return (
    <>
      {node.vacant > 0 ? (
        <StatusTag tone="warning" icon={CircleAlert}>
          {t("bodies.vacant", { count: node.vacant })}
        </StatusTag>
      ) : null}
      {node.ending > 0 ? (
        <StatusTag tone="warning" icon={Clock3}>
          {t("bodies.ending", { count: node.ending })}
        </StatusTag>
      ) : null}
      {last === null ? null : (
        <StatusTag icon={Hourglass}>
          {t("bodies.untilDay", { day: format.shortDate(last) })}
        </StatusTag>
      )}
      {node.hasRule ? <StatusTag icon={Scale}>{t("bodies.byRule")}</StatusTag> : null}
    </>
  );
}
