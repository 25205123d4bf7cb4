import { FileText, NotebookPen, Paperclip, Search, UserRound, type LucideIcon } from "lucide-react";
import { useMemo, useState } from "react";
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { matchesWords } from "#shared/domain/kernel/word-match.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { useAllCommands, type Command } from "#renderer/lib/commands.ts";
import { Kbd } from "#renderer/ui/kbd.tsx";
import { ModalFrame } from "#renderer/ui/modal-frame.tsx";
import styles from "./palette.module.css";
import { useSearch } from "./use-search.ts";

type Hit = Output<"search.all">[number];

/** The palette itself, and what only makes sense as a key. */
const UNLISTED: ReadonlySet<string> = new Set(["palette", "toast"]);

interface Row {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly keys?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly open: () => void;
}

interface Section {
  readonly id: "commands" | "people" | "meetings" | "documents" | "minutes";
  readonly rows: readonly Row[];
}

export interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
  onGo: (path: string, state?: { itemId: string }) => void;
}

export function Palette({ isOpen, onClose, onGo }: PaletteProps) {
  const { t } = useTranslation();
  return (
    <ModalFrame isOpen={isOpen} onClose={onClose} isWide>
      <Dialog aria-label={t("app.palette.title")} className={styles["palette"] ?? ""}>
        <Finder onClose={onClose} onGo={onGo} />
      </Dialog>
    </ModalFrame>
  );
}

function Finder({ onClose, onGo }: Omit<PaletteProps, "isOpen">) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const commands = useAllCommands();
  const hits = useSearch(text);
  const sections = useMemo(
    () => buildSections(commands, hits, text, onGo),
    [commands, hits, text, onGo],
  );
  const open = (id: string) => {
    const row = sections.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);
    onClose();
    row?.open();
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <TextField autoFocus aria-label={t("app.palette.title")} className={styles["search"] ?? ""}>
        <Search size={18} aria-hidden />
        <Input placeholder={t("app.palette.placeholder")} className={styles["input"] ?? ""} />
      </TextField>
      <ListBox
        aria-label={t("app.palette.results")}
        items={sections}
        selectionMode="none"
        onAction={(key) => open(String(key))}
        renderEmptyState={() => (
          <p className={styles["empty"]}>{t("app.palette.nothing", { query: text.trim() })}</p>
        )}
        className={styles["list"] ?? ""}
      >
        {(section) => (
          <ListBoxSection id={`section-${section.id}`}>
            <Header className={styles["heading"] ?? ""}>{t(`app.palette.${section.id}`)}</Header>
            <Collection items={section.rows}>{(row) => <PaletteRow row={row} />}</Collection>
          </ListBoxSection>
        )}
      </ListBox>
      <p className={styles["foot"]}>{t("app.palette.hint")}</p>
    </Autocomplete>
  );
}

function PaletteRow({ row }: { row: Row }) {
  const Icon = row.icon;
  return (
    <ListBoxItem id={row.id} textValue={row.label} className={styles["item"] ?? ""}>
      {Icon === undefined ? null : <Icon size={16} aria-hidden />}
      <span className={styles["texts"]}>
        {row.label}
        {row.detail === undefined ? null : <span className={styles["detail"]}>{row.detail}</span>}
      </span>
      {row.keys === undefined ? null : <Kbd keys={row.keys} />}
    </ListBoxItem>
  );
}

function buildSections(
  commands: readonly Command[],
  hits: readonly Hit[],
  text: string,
  onGo: PaletteProps["onGo"],
): Section[] {
  const rowsOf = (kind: Hit["kind"]) =>
    hits.filter((hit) => hit.kind === kind).map((hit) => hitRow(hit, onGo));
  const sections: Section[] = [
    { id: "commands", rows: commandRows(commands, text) },
    { id: "people", rows: rowsOf("person") },
    { id: "meetings", rows: rowsOf("meeting") },
    { id: "documents", rows: rowsOf("document") },
    { id: "minutes", rows: rowsOf("minutes") },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function commandRows(commands: readonly Command[], text: string): Row[] {
  return commands
    .filter((command) => command.helpOnly !== true && !UNLISTED.has(command.id))
    .filter((command) => matchesWords(command.label, text))
    .map(({ id, label, keys, icon, run }) => ({
      id: `command-${id}`,
      label,
      keys,
      icon,
      open: run,
    }));
}

function hitRow(hit: Hit, onGo: PaletteProps["onGo"]): Row {
  switch (hit.kind) {
    case "person":
      return {
        id: `person-${hit.id}`,
        label: hit.title,
        detail: hit.detail,
        icon: UserRound,
        open: () => onGo(`/people/${hit.id}`),
      };
    case "meeting":
      return {
        id: `meeting-${hit.id}`,
        label: hit.title,
        detail: hit.detail,
        icon: NotebookPen,
        open: () => onGo(`/meetings/${hit.id}`),
      };
    case "document":
      return {
        id: `document-${hit.id}`,
        label: hit.title,
        detail: hit.detail,
        icon: Paperclip,
        open: () => onGo(`/meetings/${hit.meetingId}`),
      };
    case "minutes":
      return {
        id: `minutes-${hit.itemId}`,
        label: hit.title,
        detail: hit.detail,
        icon: FileText,
        open: () => onGo(`/meetings/${hit.meetingId}`, { itemId: hit.itemId }),
      };
    default:
      return assertNever(hit);
  }
}
