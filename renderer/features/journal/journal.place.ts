import { BookOpenText } from "lucide-react";
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
      path: "/journal",
      page: lazyPage(async () => (await import("./journal-page.tsx")).JournalPage),
    },
  ],
});
