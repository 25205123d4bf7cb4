import { Search, type LucideIcon } from "lucide-react";
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
import type { SearchHit } from "#shared/ipc/search.contract.ts";
import { DateText } from "#renderer/lib/date-text.tsx";
import type { TextKey } from "#renderer/lib/i18n.ts";
import type { Opening } from "#renderer/lib/place.ts";
import { useAllCommands, type Command } from "#renderer/lib/commands.ts";
import { Kbd } from "#renderer/ui/kbd.tsx";
import { ModalFrame } from "#renderer/ui/modal-frame.tsx";
import { viewOf } from "./hit-views.ts";
import styles from "./palette.module.css";
import { useSearch } from "./use-search.ts";

/** The palette itself, and what only makes sense as a key. */
const UNLISTED: ReadonlySet<string> = new Set(["palette", "toast"]);

interface Row {
  readonly id: string;
  readonly label: string;
  readonly detail?: SearchHit["detail"];
  readonly keys?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly open: () => void;
}

interface Section {
  readonly heading: TextKey;
  readonly rows: readonly Row[];
}

export interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
  onGo: (to: Opening) => void;
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
          <ListBoxSection id={`section-${section.heading}`}>
            <Header className={styles["heading"] ?? ""}>{t(section.heading)}</Header>
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
        {row.detail === undefined ? null : (
          <span className={styles["detail"]}>
            {typeof row.detail === "string" ? (
              row.detail
            ) : (
              <DateText date={row.detail.date} capital />
            )}
          </span>
        )}
      </span>
      {row.keys === undefined ? null : <Kbd keys={row.keys} />}
    </ListBoxItem>
  );
}

function buildSections(
  commands: readonly Command[],
  hits: readonly SearchHit[],
  text: string,
  onGo: PaletteProps["onGo"],
): Section[] {
  // The vault says in which order the kinds come.
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const found = kinds.map((kind) => ({
    heading: viewOf(kind).heading,
    rows: hits.filter((hit) => hit.kind === kind).map((hit) => hitRow(hit, onGo)),
  }));
  return [
    { heading: "app.palette.commands" as const, rows: commandRows(commands, text) },
    ...found,
  ].filter(({ rows }) => rows.length > 0);
}

function commandRows(commands: readonly Command[], text: string): Row[] {
  return commands
    .filter((command) => command.helpOnly !== true && !UNLISTED.has(command.id))
    .filter((command) => matchesWords(`${command.label} ${command.also ?? ""}`, text))
    .map(({ id, label, keys, icon, run }) => ({
      id: `command-${id}`,
      label,
      keys,
      icon,
      open: run,
    }));
}

function hitRow(hit: SearchHit, onGo: PaletteProps["onGo"]): Row {
  const view = viewOf(hit.kind);
  return {
    id: `${hit.kind}-${hit.id}`,
    label: hit.title,
    detail: hit.detail,
    icon: view.icon,
    open: () => onGo(view.open(hit)),
  };
}
