import { FileUp } from "lucide-react";
import { EntryReport } from "./entry-report.tsx";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const imports = definePlace({
  id: "imports",
  needs: "people.import",
  partOf: "people",
  routes: [
    {
      path: "/people/import",
      page: lazyPage(async () => (await import("./import-page.tsx")).ImportPage),
    },
    {
      path: "/people/import/:seq",
      page: lazyPage(async () => (await import("./report-page.tsx")).ReportPage),
    },
  ],
  slots: { journalEntry: EntryReport },
  commands: [
    {
      id: "import_people",
      label: "app.commands.importPeople",
      also: "app.commands.also.importPeople",
      group: "actions",
      icon: FileUp,
      path: "/people/import",
    },
  ],
});
