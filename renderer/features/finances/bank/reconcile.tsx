import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { CheckCheck } from "lucide-react";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { BankAccountView, BankLineView } from "#shared/domain/finances/bank/views.ts";
import { call } from "#renderer/lib/client.ts";
import { useCommands, type Command } from "#renderer/lib/commands.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import styles from "./bank.module.css";
import { choicesOf, paidBy } from "./choices.ts";
import { LinePanel } from "./line-panel.tsx";
import { OpenLines } from "./open-lines.tsx";
import { linesOptions, proposalsOptions, sureOptions } from "./queries.ts";

const DIGITS = /^[1-8]$/;

/**
 * The lines of an account that wait, and beside them what the one that is chosen may be. The list keeps the
 * keyboard: arrows walk, left and right or a figure choose a proposal, Enter accepts it, E writes the entry.
 */
export function Reconcile({ account }: { account: BankAccountView }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const mayWrite = useMay("finances.write");
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState(0);
  const [mode, setMode] = useState<"proposals" | "entry" | "pick">("proposals");
  const filter = { account: account.id, state: "open", from: null, until: null, text: "" } as const;
  const lines = useInfiniteQuery(linesOptions(filter));
  const items = lines.data?.pages.flatMap((page) => page.items) ?? [];
  // A line that was matched is gone: the next one is where it was.
  const line = items[Math.min(at, items.length - 1)];
  const { data: proposals } = useQuery({
    ...proposalsOptions(line?.id ?? ""),
    enabled: line !== undefined,
  });
  const choices = proposals === undefined ? [] : choicesOf(proposals);

  const go = (next: number) => {
    setAt(Math.max(0, Math.min(next, items.length - 1)));
    setPicked(0);
    setMode("proposals");
    if (next >= items.length - 5 && lines.hasNextPage) void lines.fetchNextPage();
  };
  const settle = () => {
    setPicked(0);
    setMode("proposals");
    list.current?.focus();
  };
  const accept = async (index: number) => {
    const chosen = choices[index];
    if (chosen === undefined || !mayWrite) return;
    try {
      if (chosen.kind === "match") {
        const { lines: own, postings } = chosen.match;
        const { seq } = await call("bank.match", {
          lines: own.map(({ id }) => id),
          postings: postings.map(({ id }) => id),
        });
        offerUndo(t("bankPages.matched"), seq);
      } else if (line !== undefined) {
        const paid = paidBy(chosen.payment);
        const { seq } = await call("bank.payClaims", { line: line.id, paid });
        offerUndo(t("bankPages.payments.done"), seq);
      }
      settle();
    } catch (error) {
      showError(error);
    }
  };
  const write = () => {
    if (mayWrite && line !== undefined) setMode("entry");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = KEYS[event.key];
    if (act !== undefined)
      act({ go, at, count: items.length, picked, setPicked, matches: choices.length });
    else if (event.key === "Enter") void accept(picked);
    else if (event.key === "e") write();
    else if (event.key === "o" && mayWrite) setMode("pick");
    else if (DIGITS.test(event.key)) setPicked(Math.min(Number(event.key), choices.length) - 1);
    else return;
    event.preventDefault();
  };

  if (lines.data !== undefined && items.length === 0) {
    return (
      <EmptyState title={t(account.lines === 0 ? "bankPages.noLines" : "bankPages.allDoneTitle")}>
        <p>{t(account.lines === 0 ? "bankPages.noLinesDetail" : "bankPages.allDone")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles["toolbar"]}>
        <p className={styles["keys"]}>{t("bankPages.keys")}</p>
        {mayWrite ? <SureButton account={account.id} onDone={settle} /> : null}
        <span className={styles["soft"]}>
          {t("bankPages.toReconcile", {
            count: account.open.count,
            formatted: number(account.open.count),
          })}
        </span>
      </div>
      <div className={styles["columns"]}>
        <OpenLines
          listRef={list}
          lines={items}
          at={Math.min(at, items.length - 1)}
          currency={account.fields.currency}
          onChoose={(index) => {
            go(index);
            list.current?.focus();
          }}
          onKeyDown={onKeyDown}
        />
        {line === undefined ? null : (
          <LinePanel
            key={line.id}
            line={line}
            account={account}
            proposals={proposals}
            picked={picked}
            mode={mode}
            mayWrite={mayWrite}
            onMode={setMode}
            onAccept={(index) => void accept(index)}
            onDone={settle}
          />
        )}
      </div>
      <PageKeys line={line} onWrite={write} />
    </>
  );
}

interface Moves {
  go: (next: number) => void;
  at: number;
  count: number;
  picked: number;
  setPicked: (index: number) => void;
  matches: number;
}

/** What moves in the list, and among the proposals of its line. */
const KEYS: Readonly<Record<string, ((moves: Moves) => void) | undefined>> = {
  ArrowDown: ({ go, at }) => go(at + 1),
  ArrowUp: ({ go, at }) => go(at - 1),
  PageDown: ({ go, at }) => go(at + 10),
  PageUp: ({ go, at }) => go(at - 10),
  Home: ({ go }) => go(0),
  End: ({ go, count }) => go(count - 1),
  ArrowRight: ({ picked, matches, setPicked }) =>
    setPicked(Math.max(0, Math.min(picked + 1, matches - 1))),
  ArrowLeft: ({ picked, setPicked }) => setPicked(Math.max(picked - 1, 0)),
};

/** All that nobody need look at, in one go. */
function SureButton({ account, onDone }: { account: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data } = useQuery(sureOptions(account));
  const [isWorking, setWorking] = useState(false);
  if (data === undefined || data.count === 0) return null;
  const run = async () => {
    setWorking(true);
    try {
      const { count, seq } = await call(
        "bank.matchSure",
        { account },
        { jobId: crypto.randomUUID() },
      );
      offerUndo(t("bankPages.sureDone", { count, formatted: number(count) }), seq);
      onDone();
    } catch (error) {
      showError(error);
    } finally {
      setWorking(false);
    }
  };
  return (
    <Button icon={CheckCheck} isPending={isWorking} onPress={() => void run()}>
      {t("bankPages.sure", { count: data.count, formatted: number(data.count) })}
    </Button>
  );
}

/** Told in the help: the list binds its own keys. */
function PageKeys({ line, onWrite }: { line: BankLineView | undefined; onWrite: () => void }) {
  const { t } = useTranslation();
  const isThere = line !== undefined;
  const commands = useMemo(
    (): Command[] =>
      isThere
        ? [
            {
              id: "bank_entry",
              label: t("bankPages.entry.title"),
              group: "page",
              keys: "e",
              helpOnly: true,
              run: onWrite,
            },
          ]
        : [],
    [t, isThere, onWrite],
  );
  useCommands(commands);
  return null;
}
