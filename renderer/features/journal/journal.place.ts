import { BookOpenText, FileDown } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const journal = definePlace({
  id: "journal",
  path: "/journal",
  icon: BookOpenText,
  keys: "mod+4",
  go: "app.commands.goJournal",
  rail: { order: 40, name: "app.nav.journal" },
  needs: "journal.read",
  routes: [
    {
      path: "/journal/:panel?",
      page: lazyPage(async () => (await import("./journal-page.tsx")).JournalPage),
      needs: ({ panel }) => (panel === "export" ? "journal.export" : "journal.read"),
      isOnePage: true,
    },
  ],
  commands: [
    {
      id: "export_journal",
      label: "journalExport.title",
      also: "app.commands.also.exportJournal",
      group: "actions",
      icon: FileDown,
      needs: "journal.export",
      path: "/journal/export",
    },
  ],
});
